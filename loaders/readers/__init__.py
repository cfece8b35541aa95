"""One file a format: bytes to documents whose offsets point into the text that they carry."""
