"""Japanese frames for the event engine (types: ACE 2005 and SEM; each class's everyday verbs).

A verb stands in its dictionary form; ``~`` marks the stem of an ichidan verb (始め~).
"""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words

FRAMES = (
    Frame(
        type="founding",
        verbs="設立する 創業する 創設する 創立する 結成する 起業する 共同設立する 共同創業する 発足する 発足させ~ 開設する 立ち上げ~ 建国する 開校する 旗揚げする",
        nouns="設立 創業 創設 発足",
        alone="object",
    ),
    Frame(
        type="acquisition",
        verbs="買収する 取得する 買い取る 傘下に収め~ 子会社化する 吸収する",
        nouns="買収",
    ),
    Frame(
        type="purchase",
        verbs="購入する 買う 発注する 調達する 仕入れ~ 買い付け~",
    ),
    Frame(
        type="sale",
        verbs="売却する 販売する 売る 譲渡する 売り出す 手放す 競売する",
        nouns="売却",
        alone="object",
    ),
    Frame(
        type="merger",
        verbs="合併する 統合する 経営統合する",
        nouns="合併 経営統合",
        object="object",
        of="agent",
    ),
    Frame(
        type="funding",
        verbs="出資する 投資する 融資する 資金調達する 資金を調達する 寄付する 寄贈する 資金調達を完了する 資金調達が完了する 資金調達を行う 調達を完了する 支援する…億 資金を集め~ 助成する "
        "出資を求め~ 融資を求め~",
        nouns="資金調達 出資",
        oblique="object",
        of="object",
        alone="object",
    ),
    Frame(
        type="launch",
        verbs="発売する 打ち上げ~ 公開する 開始する 発表する…モデル|製品|新型 リリースする 開業する 開通する 就航する 公開される 初公開する 上映する 封切る 運用を開始する 稼働する 稼働させ~ "
        "サービスを開始する 開幕する 導入する 投入する 配信する デビューする 上場する 進水する 開館する 開園する オープンする",
        nouns="打ち上げ 発売 開業",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="失敗する 破綻する 倒産する 破産する 爆発する 墜落する 崩壊する 閉鎖する 中止する 撤退する 頓挫する 解散する 打ち切る 連敗する 廃止する 断念する",
        nouns="失敗 倒産 破綻 連敗",
        alone="agent",
        of="agent",
    ),
    Frame(
        type="success",
        verbs="成功する 成功させ~ 達成する 着陸する 軌道に乗る 優勝する 完走する 突破する 記録する 勝利する",
        nouns="初成功",
        alone="agent",
        of="agent",
    ),
    Frame(
        type="contract",
        verbs="契約する 受注する 契約を結ぶ 契約を締結する 借り~ 賃借する レンタルする リースする 落札する 委託する 契約を獲得する",
    ),
    Frame(
        type="departure",
        verbs="辞任する 退任する 退職する 辞め~ 離れ~ 去る 解雇する 解任する 引退する 退社する 離脱する 脱退する 亡命する 追放する 退陣する 退学する 中退する 更迭する 罷免する 任期を終え~ "
        "任期が終了する 職を辞する 休職する 退位する 終了した…任期",
        nouns="辞任 退任 解任 引退",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="入社する 加入する 参加する…チーム|会社|プロジェクト 入学する 就職する 復帰する 加盟する 移籍する 入団する 採用する 雇用する 加わる 合流する 入隊する 入党する 雇う",
        nouns="入社 移籍 加盟",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="appointment",
        verbs="就任する 任命する 選任する 指名する 昇進する 任命される 就く 即位する 起用する 抜擢する 戴冠する 務め~ 社長になる 会長になる 大統領になる 首相になる 監督になる",
        nouns="就任 即位 任命",
        of="agent",
    ),
    Frame(
        type="publication",
        verbs="出版する 刊行する 掲載する 報じ~ 報道する 公表する 発行する 放送する 投稿する 連載する 創刊する",
        nouns="刊行",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="述べ~ 語る 発表する 表明する 主張する 強調する 認め~ 明らかにする 説明する 答え~ 反論する 否定する 批判する 警告する 訴え~ 発言する 声明を出す 声明を発表する 宣言する 約束する "
        "謝罪する 要求する 提案する 非難する 称賛する ツイートする コメントする 言う 話す 指摘する 評価する 確認する 演説する 回答する 呼びかけ~ 明かす",
        nouns="声明 演説",
        speech=True,
    ),
    Frame(
        type="prediction",
        verbs="予測する 予言する 予想する 見込む 予見する",
        speech=True,
    ),
    Frame(
        type="negotiation",
        verbs="交渉する 協議する 折衝する 交渉を開始する 交渉に入る 会談する",
        nouns="交渉",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="建設する 建て~ 建造する 完成する 完成させ~ 着工する 竣工する 建立する 築く 開発する 構築する 製造する 組み立て~ 起工する 敷設する 落成する 再建する",
        nouns="建設 着工 竣工",
        alone="object",
        of="object",
    ),
    Frame(
        type="expansion",
        verbs="拡大する 拡張する 進出する 増設する 増強する 倍増する 拡充する",
        nouns="進出 拡張",
        alone="agent",
    ),
    Frame(
        type="study",
        verbs="発見する 発明する 解明する 特定する 観測する 特許を取得する 研究する 実証する 検出する",
        nouns="発見 発明",
        of="object",
    ),
    Frame(
        type="meeting",
        verbs="開催する 会う 会談する 訪問する 出席する 招待する 面会する 開く…会議|会談|会見|大会|イベント|集会 会議を開く 会見を開く 大会を開く 集会を開く 招く 訪れ~ 来日する 面談する "
        "インタビューする 主催する",
        nouns="会談 首脳会談",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="regulation",
        verbs="禁止する 制定する 施行する 可決する 承認する 公布する 規制する 制裁する 廃止する 認可する 合法化する 命じ~ 批准する 改正する 解禁する",
        nouns="施行 制定",
    ),
    Frame(
        type="transformation",
        verbs="改称する 改名する 転換する 変更する 独立する 民営化する 国有化する 改組する 移行する 改編する 再編する 転身する",
        nouns="民営化 独立宣言",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="死去する 死亡する 亡くなる 死ぬ 没する 暗殺する 殺害する 自殺する 戦死する 病死する 処刑する 急死する 殉職する 暗殺される 他界する 逝去する",
        nouns="死去 暗殺 葬儀",
        of="agent",
    ),
    Frame(
        type="birth",
        verbs="生まれ~ 誕生する 出生する",
        nouns="誕生",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="提訴する 訴訟を起こす 起訴する 逮捕する 訴える 告訴する 敗訴する 勝訴する 判決を下す 判決を言い渡す 有罪判決を受け~ 控訴する 上告する 告発する 送検する 収監する 釈放する",
        nouns="提訴 逮捕 判決 起訴",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="受賞する 授与する 表彰する 獲得する…賞|メダル|タイトル 受章する 賞を受け~",
        nouns="受賞",
        of="agent",
    ),
    Frame(
        type="conflict",
        verbs="攻撃する 侵攻する 占領する 襲撃する 爆撃する 蜂起する 降伏する 宣戦布告する 陥落する 包囲する 侵略する 開戦する 勃発する 反乱を起こす 戦う 破る 敗れ~ 撃破する 進軍する 制圧する 併合する "
        "滅ぼす 滅亡する 倒す",
        nouns="侵攻 空爆 の戦い の乱 クーデター 開戦",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="election",
        verbs="当選する 選出する 再選する 投票する 選挙を行う 選ばれ~",
        nouns="総選挙 大統領選挙 国民投票 当選",
        of="agent",
    ),
    Frame(
        type="agreement",
        verbs="合意する 締結する 調印する 和解する 署名する 提携する 停戦する 講和する 条約を結ぶ 同盟を結ぶ 協定を結ぶ 批准する 妥結する",
        nouns="合意 和解 調印 停戦",
        of="agent",
    ),
    Frame(
        type="accident",
        verbs="衝突する 脱線する 沈没する 墜落する 炎上する 噴火する 被災する 負傷する 遭難する 座礁する 事故が起き~ 地震が発生する",
        nouns="事故 大地震 噴火",
        alone="agent",
    ),
    Frame(
        type="result",
        verbs="上昇する…% 下落する…% 増加する…% 減少する…% 計上する 黒字になる 赤字になる 急落する 急騰する",
        subject="object",
        alone="object",
        weak=True,
    ),
    Frame(
        type="other",
        verbs="結婚する 離婚する 移住する 引っ越す 卒業する 手術を受け~ 発生する 起き~ 行う 行われ~ 実施する 始まる 始め~ 終わる 終え~ 救出する 避難する 移転する 入院する 留学する 迎え~ 訓練する "
        "受け~ 開く 開かれ~ 創る 作る 設置する",
        weak=True,
    ),
)

CONNECTIVES = (
    Connective(
        pattern=r"^[^、。]{0,8}(?:ため(?!に)|ので|ことから|せいで|によって|により)", type="CAUSES", place="between"
    ),
    Connective(pattern=r"の一環(?:として|で)", type="PART_OF", place="between", forward=False),
    Connective(pattern=r"^[^、。]{0,6}(?:た?後|のち|てから|た?あと)", type="BEFORE", place="between"),
    Connective(pattern=r"^[^、。]{0,6}(?:前に|以前)", type="BEFORE", place="between", forward=False),
    Connective(pattern=r"^\W*(?:その後|次いで|続いて|それから|やがて)", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:そのため|その結果|したがって|これにより|このため)", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="ja",
    script="ja",
    frames=FRAMES,
    coordinators=words("か と や および 及び 、 または"),
    after=words("後 のち あと"),
    before=words("前 まえ"),
    since=words("以来 以降"),
    sequence=words("その後 のち 続いて さらに 次いで 翌日 やがて"),
    later=r"その後|のちに|後に|やがて",
    that_was=r"(?:それ|これ|あれ)は[^、。]{0,14}\d[^、。]{0,6}(?:のこと|だった|でした|です)",
    hearsay=r"報道によ(?:ると|れば)|報じられ|とみられ|という。|らしい|とされ",
    past_sentence=r"(?:た|だった|でした|ました)(?=[。、」]|$|が、)",
    pro_drop=True,
    stop=r"設立者|創業者|投資家|投資銀行|失敗作|発明家|発見者|建設的|販売員|合意形成|生まれつき|話すこと|言うまでも|と言える|とはいえ|戦う姿勢|"
    r"死亡率|出生率|交渉力|独立性|開発者|研究者|研究所|研究室|建設会社|製造業|出版社|放送局|起業家|評価額|参加者|開始時|解散風",
    boilerplate=r"免責事項|著作権|無断転載|購読|登録はこちら|プライバシーポリシー|クッキー|フォロー(?:してください|はこちら)|関連記事|続きを読む|広告",
)
