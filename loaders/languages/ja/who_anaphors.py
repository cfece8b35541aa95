"""Japanese: pronouns, the company, the speaker."""

from __future__ import annotations

from loaders.languages.anaphors import Anaphors

ANAPHORS = Anaphors(
    male=r"彼(?![らの女方岸氏])",
    female=r"彼女(?![らたの達])",
    company=r"(?:同社|同行|同校|同省|同庁|同局|同団体|同機構|同グループ|同紙)",
    first=r"(?:私|僕|俺|わたくし)(?![たらの達立的]|ども)",
    third=r"(?:彼ら|彼女|彼|あなた|人々)",
    saying=(
        r"(?:述べ|語|話し|言[いっう]|発言|説明|強調|答え|尋ね|書[いき]|コメント|主張|表現|指摘|明らかに|予測|"
        r"認め)"
    ),
    topic=r"(?:氏|さん|社長|CEO|首相|大統領|教授|博士|会長|監督|選手)?(?:は|が)",
    greeting=(
        r"(?:ようこそ|お越しいただき|ゲストは|ゲストの|本日は|今日は)[、,]?NAME",
        r"NAME(?:さん|氏|様)?(?:、|,)?(?:ようこそ|ありがとう|本日は|今日は)",
        r"NAME(?:さん|氏|様)?(?:を|に)(?:お迎え|お招き|拍手|インタビュー|お話を)",
    ),
    second=r"(?:あなた|貴方|NAMEさん)",
    filler=r"(?:ご存知)",
    company_reach=12,
    media=r"(?:メディア|紙|誌|新聞|通信社)\s?$",
)
