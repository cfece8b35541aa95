"""Chinese: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"(?<![其吉排])他(?![们的人乡国日])",
    female=r"她(?![们的])",
    company=r"(?:该公司|这家公司|该企业|该集团|该机构|该组织|该行|这家企业)(?!的(?:创始|首席))",
    first=r"(?<!自)我(?![们的国校方军])",
    topic=r"(?!的)",
    third=r"(?:他们|她们|他|她|你|人们|大家)",
    saying=r"(?:说|表示|称|问|写道|回答|回应|宣布|指出|强调|补充|透露|坦言|警告|回忆|道)",
    greeting=(
        r"为NAME(?:的到来)?(?:鼓掌|欢呼)",
        r"欢迎(?:来自[^,，。]{1,20}的)?NAME",
        r"NAME[,，!！]?(?:非常)?(?:欢迎|感谢|谢谢|您好|你好)",
        r"(?:感谢|谢谢)(?:你)?[,，]?NAME",
        r"(?:采访|对话|专访|请到了?|邀请到了?|有请)(?:了)?NAME",
        r"嘉宾(?:是|为|[:：,，])?NAME",
    ),
    second=r"(?:你|您)(?!们)",
    filler=(
        r"(?:你知道|您知道|如果你|你可以|你需要|你必须|你只|你想要|你要|你会|你不|你就|你有一个|告诉你|当你|"
        r"你看看|你最终|你将|让你|对你说|一旦你|比如你|你拿|你去)"
    ),
    media=r"(?:据|媒体|报纸|杂志)\s?$",
)
