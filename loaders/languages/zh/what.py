"""Chinese frames for the event engine (types: ACE 2005 and SEM; each class's everyday verbs, simplified script)."""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words

FRAMES = (
    Frame(
        type="founding",
        verbs="创办 创立 成立 创建 创设 组建 共同创立 联合创立 联合创办 建立了 设立 开办 兴办 筹建 做了一家 开了一家 办了一家 开了…公司|店|学校 成立于 创建于 创立于",
        alone="object",
    ),
    Frame(
        type="acquisition",
        verbs="收购 并购 买下 购得 吞并 入主 接管 控股",
        nouns="收购案 并购案",
    ),
    Frame(
        type="purchase",
        verbs="购买 购入 采购 买了 买进 订购 下单 购置",
    ),
    Frame(
        type="sale",
        verbs="出售 卖掉 卖给 卖出 卖了 售出 转让 变卖 拍卖 抛售 套现",
        alone="object",
    ),
    Frame(
        type="sale",
        verbs="得到…美元|元|欧元 收到…支票 拿到…美元|元",
    ),
    Frame(
        type="merger",
        verbs="合并 兼并 整合",
        object="agent",
        of="agent",
        nouns="合并案",
    ),
    Frame(
        type="funding",
        verbs="投资 注资 融资 资助 捐赠 捐款 筹集 募集 贷款 拨款 投入…资金|美元|元|钱 把…投入|投进 完成…融资 领投 参投 赞助 筹到 筹款",
        nouns="融资轮 轮融资",
        oblique="object",
    ),
    Frame(
        type="funding",
        verbs="获得…投资|融资|资助|贷款|拨款",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs="推出 发布 发射 上市 上线 启动 开通 问世 亮相 首飞 首发 首映 上映 开业 开幕 投产 面世 揭幕 投入使用 投入运营 启用 升空 下水 通车 通航",
        nouns="发布会 首飞",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="失败 破产 倒闭 爆炸 坠毁 崩溃 倒台 解散 关闭 夭折 搁浅 流产 告吹 泡汤 取消 撤销 终止 失利",
        alone="agent",
    ),
    Frame(
        type="success",
        verbs="成功了 取得成功 成功入轨 成功着陆 成功完成 成功发射 获得成功 大获成功 打破…纪录 创下…纪录 登顶 夺冠 获胜 着陆 登陆…月球|火星 进入轨道 入轨",
        alone="agent",
    ),
    Frame(
        type="contract",
        verbs="签订…合同|协定 签署…合同 签约 中标 租下 租赁 租用 承包 授予…合同|一份合同 给了…合同 获得…合同|订单 拿下…合同|订单 赢得…合同",
    ),
    Frame(
        type="departure",
        verbs="辞职 离职 离开 退出 辞去 卸任 退休 下台 被解雇 解雇 开除 裁员 免职 罢免 离任 退位 请假 休假 出走 辍学 退学 被开除 被免去 免去 撤职 退役 移民 流亡 逃亡 推迟…入学|学期 休学",
        oblique="object",
    ),
    Frame(
        type="joining",
        verbs="加入 加盟 入职 招聘了 聘请 聘用 回归 重返 考入 考上 入学 就读于 入伍 参军 参加…军|党 挖来 招募 回到…公司 入读 入党 应聘",
    ),
    Frame(
        type="appointment",
        verbs="任命 当选 出任 担任 就任 接任 上任 升任 继任 接替 晋升 提名 委任 被任命为 就职 登基 即位 加冕 成为…总统|总理|首席|主席|总裁|董事|部长|院长|校长|市长|国王|皇帝|工程师|经理 "
        "升为 兼任 连任",
        nouns="就职典礼",
    ),
    Frame(
        type="publication",
        verbs="出版 发表 刊登 刊发 公布 披露 发布…报告|声明|公告|文章|论文 报道 刊载 播出 登载 印行",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="宣布 表示 声称 指出 强调 承认 否认 回应 呼吁 批评 谴责 透露 警告 宣称 声明 承诺 解释说 称赞 道歉 抗议 指责 要求 建议 提出 发推 发文 致辞 演讲 证实 回答说 坦言 直言 谈到 提到 "
        "重申 反驳",
        speech=True,
    ),
    Frame(
        type="prediction",
        verbs="预测 预言 预计 预料 预期 展望",
        speech=True,
    ),
    Frame(
        type="negotiation",
        verbs="谈判 磋商 协商 洽谈 讨价还价 交涉 议价 提议…收购|接管 拒绝…提议|报价|要约",
        nouns="和谈",
        oblique="object",
        object="agent",
    ),
    Frame(
        type="construction",
        verbs="建造 建成 修建 建设了 兴建 竣工 落成 搭建 动工 开工 研制 研发 开发了 制造了 写了 编写了 造了 建了 安装了 组装 奠基 重建 完工 架设 开凿",
        alone="object",
    ),
    Frame(
        type="expansion",
        verbs="扩张 扩建 扩大 进军 扩展到 增至 翻倍 翻番 扩充 拓展",
        alone="agent",
    ),
    Frame(
        type="study",
        verbs="发现了 发明 研究了 证明了 破译 发现 观测到 探测到 申请…专利 获得…专利",
    ),
    Frame(
        type="meeting",
        verbs="会见 会面 会晤 举行 召开 举办 访问 出席 参加…会议|峰会|论坛|仪式 接见 拜访 邀请 谈过话 谈话 交谈 聚会 见面 对话 采访 造访 开会 相遇 遇到 遇见 聚首",
        nouns="会谈 峰会",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="禁止 颁布 通过…法案|法律|决议|条例|宪法 批准 废除 取缔 出台 实施 制裁 处罚 罚款 立法 施行 解除…禁令 限制…出口|进口 暂停",
    ),
    Frame(
        type="transformation",
        verbs="转型 改名 更名 改组 改制 变成了 改为 转为 变为 重组 国有化 私有化 独立 改称 改编为 演变成 升格",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="去世 逝世 身亡 死亡 遇难 遇害 病逝 自杀 牺牲 丧生 被杀 被害 阵亡 遇刺 暗杀 处决 刺杀 辞世 过世 死于 病故 驾崩 殉职",
        nouns="葬礼",
    ),
    Frame(
        type="birth",
        verbs="出生 诞生 生于 降生 出世",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="起诉 提起…诉讼|上诉 控告 判处 判决 定罪 逮捕 被捕 拘留 宣判 败诉 胜诉 上诉 审判 受审 入狱 获释 被判 开庭 指控 引渡 裁定 无罪释放",
        nouns="诉讼案 庭审",
    ),
    Frame(
        type="award",
        verbs="获奖 荣获 颁发 授予…奖|奖章|勋章|称号|学位 夺得…冠军|金牌|奖 获颁 赢得…奖|冠军|金牌 封为",
        nouns="颁奖典礼",
    ),
    Frame(
        type="award",
        verbs="获得…奖|奖牌|冠军|金牌|称号|学位",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="袭击 攻击 入侵 进攻 轰炸 击败 占领 起义 交战 开战 宣战 攻占 攻陷 包围 叛乱 政变 投降 撤军 侵略 炮击 空袭 征服 攻打 战胜 推翻 爆发…战争|冲突|起义|革命|内战",
        nouns="战役 政变 起义",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="选举 投票 当选为 公投 大选 选出 推选",
        nouns="大选 公投",
    ),
    Frame(
        type="agreement",
        verbs="达成…协议|和解|共识|协定 签署…协议|条约|协定|备忘录|公约|停战|声明 签订…条约|协议|协定|公约 和解 停火 结盟 缔结 建交 议和 达成一致 签署了 签订了",
        object="agent",
        of="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="失事 沉没 脱轨 相撞 起火 失火 地震 喷发 车祸 坠机 翻车 泄漏 坍塌 受伤 触礁",
        nouns="事故 空难 海难 火灾 大地震",
    ),
    Frame(
        type="result",
        verbs="上涨…% 下跌…% 增长…% 下降…% 亏损 盈利 达到…亿|万|% 突破…亿|万 暴涨 暴跌 跌至 升至 涨至",
        subject="object",
        alone="object",
        weak=True,
    ),
    Frame(
        type="other",
        verbs="结婚 离婚 搬到 搬家 移居 毕业 手术 庆祝 发生 爆发 收养 迁往 迁都 救出 撤离 战斗 患病 确诊 去了 挖掘 毕业于 迁至",
        weak=True,
    ),
)

CONNECTIVES = (
    Connective(pattern=r"(?:因为|由于)", type="CAUSES", place="front"),
    Connective(pattern=r"(?:因为|由于)", type="CAUSES", place="between", forward=False),
    Connective(pattern=r"(?:导致|致使|促使|使得|因此|于是|从而|引发)", type="CAUSES", place="between"),
    Connective(pattern=r"(?:作为|属于)[^,，]{0,10}(?:一部分|一环)", type="PART_OF", place="between"),
    Connective(pattern=r"(?:包括|其中)", type="INCLUDES", place="between"),
    Connective(pattern=r"^[^,，]{0,8}(?:之后|以后|后)", type="BEFORE", place="between"),
    Connective(pattern=r"(?:之前|以前)", type="BEFORE", place="between", forward=False),
    Connective(pattern=r"(?:然后|随后|接着|之后)", type="BEFORE", place="between"),
    Connective(pattern=r"^\W*(?:然后|随后|接着|后来|之后|此后)", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:因此|所以|于是|结果)", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="zh",
    script="zh",
    frames=FRAMES,
    coordinators=words("和 与 及 以及 、 或 或者 还是 或是"),
    after=words("之后 以后 后"),
    before=words("之前 以前 前"),
    since=words("自 自从 从"),
    sequence=words("然后 后来 随后 接着 于是 最后 之后"),
    pro_drop=True,
    later=r"最终|后来|随后|之后来|终于",
    that_was=r"(?:那|这)(?:一年)?(?:就)?是(?:在)?[^,，]{0,12}\d",
    hearsay=r"据(?:悉|报道|说|传)|传闻|消息称|有报道",
    attribution=r"(?:根据|按照|据)",
    past_sentence=r"[了过](?![^,，。]{0,2}[吗呢]|解|去)|已经|曾|是(?=[^,，。]{2,24}的[。!！])",
    stop=(
        r"投资者|投资人|研究人员|研究员|发明家|失败者|创办人|创立者|成立以来|合并报表|上市公司|独立性|独立的|出生率|死亡率|死亡人数|"
        r"启动资金|失败率|成功率|发布者|投票权|表示(?:敬意|感谢|祝贺|欢迎)|参加者|收购价|销售|代表团|认为是|启动器|被认为|离开后|"
        r"加入(?:其中|搜索|购物车)|发表评论|要求的|会议室|研发人员|出版社|发射场|发射台|发射塔|自杀式|独立日|要求高|演讲者|谈话节目"
    ),
    boilerplate=r"免责声明|版权所有|点击(?:这里|查看)|订阅|扫码|关注(?:我们|公众号)|隐私政策|转载请|未经授权|不构成(?:投资)?建议|阅读原文|广告合作",
)
