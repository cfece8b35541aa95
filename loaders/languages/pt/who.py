"""Portuguese: what stands beside a name, and what a capital letter does not prove."""

from __future__ import annotations

from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="pt",
    function=words(
        "o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela pelos pelas num numa dum "
        "duma este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo deste "
        "desta neste nesta nesse nessa naquele meu minha meus minhas teu tua seu sua seus suas nosso nossa "
        "nossos nossas cada todo toda todos todas algum alguma alguns algumas nenhum nenhuma vários várias outro "
        "outra outros outras mesmo mesma tal tais muito muita muitos muitas pouco pouca poucos poucas mais menos "
        "tanto eu tu ele ela nós vós eles elas você vocês me te se lhe lhes que quem qual quais cujo cuja onde "
        "quando como quanto por para com sem de em ante após até contra desde durante entre perante segundo sob "
        "sobre trás conforme mediante exceto e ou nem mas porém contudo todavia entretanto embora porque pois "
        "enquanto assim então logo depois antes agora hoje ontem amanhã sempre nunca jamais já ainda também além "
        "aliás finalmente recentemente atualmente anteriormente posteriormente aqui ali lá aí cá perto longe "
        "dentro fora apenas só somente quase talvez inclusive é são era eram foi foram ser será serão seria está "
        "estão estava estar há havia houve tem têm tinha tinham ter pode podem deve devem vai vão dois duas três "
        "quatro cinco seis sete oito nove dez cem mil milhões primeiro primeira segunda terceiro último última "
        "próximo próxima não sim graças junto cerca ambos ambas dito apesar novo nova"
    ),
    common=words(
        "polícia governo estado parlamento congresso ministro ministra presidente tribunal juiz juíza advogado "
        "lei acordo guerra paz crise eleições eleição empresa empresas companhia grupo banco bancos mercado "
        "bolsa economia crescimento inflação desemprego preço preços vendas lucro lucros perdas resultado "
        "resultados relatório estudo pesquisa pergunta resposta entrevista análise artigo página foto vídeo mapa "
        "tabela figura fonte link ver ler seguir compartilhar contato publicidade ciência tecnologia software "
        "internet música filme cinema televisão rádio imprensa jornal futebol esporte desporto jogo equipe "
        "equipa time jogador temporada vitória derrota ano anos mês meses semana dia dias noite tarde verão "
        "outono inverno primavera natal tempo hora horas vez início meio mundo país países cidade cidades região "
        "gente homem homens mulher mulheres criança crianças jovens estudantes pesquisadores investigadores "
        "cientistas especialistas analistas autoridades manifestantes sindicatos soldados tropas rebeldes "
        "vítimas testemunhas moradores eleitores deus terra mar água fogo terremoto sismo tempestade incêndio "
        "explosão atentado acidente senhor senhora doutor afirma afirmou disse diz explicou anunciou declarou "
        "informou nascido nascida fundada fundado localizada conhecido conhecida considerado acusado criada "
        "criado"
    ),
    suffixes=(
        "mente",
        "ção",
        "ções",
        "são",
        "sões",
        "ismo",
        "istas",
        "ores",
        "idade",
        "idades",
        "ando",
        "endo",
        "indo",
        "ados",
        "adas",
        "ância",
        "ência",
    ),
    never=words(
        "americano americana americanos brasileiro brasileira brasileiros português portuguesa portugueses "
        "espanhol espanhola espanhóis francês francesa franceses inglês inglesa ingleses britânico britânicos "
        "alemão alemã alemães italiano italiana italianos europeu europeus russo russos chinês chineses japonês "
        "japoneses indiano indianos argentino argentinos mexicano mexicanos angolano angolanos moçambicano árabe "
        "árabes israelense israelenses palestino palestinos católico católicos muçulmano muçulmanos judeu judeus "
        "cristão cristãos internet web cúpula conferência fórum copa jogos guerra tratado acordo estado governo "
        "deus"
    ),
    calendar=words(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira "
        "terça-feira quarta-feira quinta-feira sexta-feira sábado domingo natal páscoa carnaval ramadã"
    ),
    links=words("de do da dos das e para o a of the and for"),
    particles=words("de do da dos das e van von der del di bin al"),
    articles=words("o a os as um uma ao à do da dos das no na nos nas pelo pela"),
    titles=words(
        "sr sra dr dra prof profa d dom dona senhor senhora doutor doutora professor professora presidente "
        "ex-presidente presidenta vice-presidente ministro ministra ex-ministro primeiro-ministro "
        "primeira-ministra chanceler senador senadora deputado deputada governador governadora prefeito prefeita "
        "rei rainha príncipe princesa imperador papa cardeal arcebispo bispo padre irmão irmã general coronel "
        "capitão comandante tenente sargento almirante marechal juiz juíza procurador advogado advogada "
        "embaixador embaixadora comissário diretor diretora secretário secretária porta-voz fundador fundadora "
        "cofundador analista economista engenheiro pesquisador físico historiador filósofo escritor escritora "
        "autor jornalista cineasta ator atriz cantor cantora músico arquiteto pintor poeta treinador técnico "
        "atacante goleiro bilionário empresário empresária ativista líder duque duquesa conde barão sir lord "
        "lady sultão emir xeque astronauta ditador"
    ),
    roles=words(
        "presidente vice-presidente ministro ministra primeiro-ministro secretário diretor diretora ceo chefe "
        "fundador fundadora cofundador analista economista engenheiro pesquisador professor professora porta-voz "
        "advogado advogada responsável sócio membro funcionário conselheiro assessor treinador capitão jogador "
        "cantor cantora ator atriz autor escritor jornalista editor produtor embaixador governador prefeito "
        "senador deputado juiz procurador general rei rainha príncipe estudante filho filha irmão irmã esposa "
        "marido mulher pai mãe amigo amiga dono proprietário acionista gerente executivo líder candidato"
    ),
    org_heads=words(
        "universidade escola instituto academia ministério departamento agência comissão comitê comité conselho "
        "corte tribunal supremo parlamento senado congresso assembleia câmara partido união federação "
        "confederação associação sociedade fundação organização autoridade administração serviço banco fundo "
        "companhia grupo empresa laboratório sindicato movimento frente aliança exército marinha guarda polícia "
        "igreja ordem clube orquestra coro centro colégio faculdade caixa cooperativa liga bolsa secretaria "
        "procuradoria petróleo nações university institute school bank group corporation company agency times "
        "post journal news press foundation association union society council committee commission court "
        "department office party league technologies systems industries motors airlines airways energy media "
        "records studios capital folha estado globo"
    ),
    place_heads=words(
        "rua avenida praça largo estrada ilha ilhas lago mar oceano golfo baía estreito monte serra vale deserto "
        "península cabo costa praia floresta condado província região distrito república reino império "
        "território cidade vila aldeia bairro rio planeta street road avenue river lake island bay valley "
        "beach city estados município"
    ),
    facility_heads=words(
        "aeroporto estação ponte estádio torre palácio castelo catedral basílica mesquita templo sinagoga museu "
        "galeria biblioteca hospital clínica prisão penitenciária barragem canal túnel usina central fábrica "
        "refinaria telescópio observatório hotel teatro ópera cemitério memorial monumento base quartel "
        "embaixada jardim parque zoológico mosteiro capela airport bridge stadium arena tower museum hall center "
        "building"
    ),
    work_heads=words("sinfonia concerto sonata trilogia constituição bíblia alcorão evangelho"),
    product_heads=words("pro mini air plus max ultra os windows store"),
    org_nouns=words(
        "empresa companhia firma grupo fabricante fornecedor operadora editora banco jornal revista emissora "
        "agência organização partido sindicato clube equipe universidade startup filial matriz concorrente rival "
        "gigante marca gravadora associação ong montadora investidores acionistas funcionários banda construtora "
        "petroleira fundação"
    ),
    place_nouns=words(
        "cidade vila capital província região país ilha bairro município porto estado rio lago montanha planeta "
        "península rua avenida fronteira norte sul leste oeste centro distrito"
    ),
    facility_nouns=words("aeroporto estádio ponte prisão hospital museu fábrica usina edifício prédio estação"),
    product_nouns=words(
        "software aplicativo aplicação smartphone telefone celular tablet computador console navegador sistema "
        "motor carro caminhão modelo avião foguete míssil satélite sonda chip processador dispositivo "
        "medicamento vacina jogo serviço ferramenta linguagem robô câmera produto"
    ),
    work_nouns=words(
        "filme livro romance álbum canção música single série espetáculo ópera peça poema ensaio quadro "
        "documentário ballet sinfonia biografia novela"
    ),
    of=words("de do da dos das"),
    place_prepositions=words("em no na nos nas para"),
    at_prepositions=words("com contra entre de desde do da"),
    by=words("por pelo pela"),
    saying=words(
        "disse diz declarou declara afirmou afirma anunciou anuncia explicou explica garantiu indicou "
        "acrescentou lembrou reconheceu confirmou negou alertou respondeu escreveu acredita pensa quer espera "
        "prevê propôs prometeu pediu rejeitou decidiu criticou denunciou acusou insistiu revelou informou "
        "argumentou comentou concluiu"
    ),
    personal=words(
        "morreu faleceu nasceu renunciou casou estudou jogou cantou pensa ama eleito eleita nomeado preso "
        "condenado assassinado viveu viajou visitou"
    ),
    corporate=words(
        "lançou lança comprou adquiriu vendeu vende produz fabrica desenvolve desenvolveu publicou emprega "
        "investiu processou processa apresentou"
    ),
    launching=words("lançou lança lançado lançamento apresentou desenvolveu comercializa vendeu usa chamado chamada"),
    founding=words(
        "fundou fundado fundada cofundou criou criado criada comprou adquiriu dirige dirigiu processou deixou "
        "comprar adquirir fundar"
    ),
    auxiliaries=words("é foi era será vai pode deve tem tinha há não está são seria"),
    head_first=True,
    pronouns=Pronouns(male=words("ele"), female=words("ela"), person=frozenset(), first=words("eu mim")),
    company_words=words("empresa companhia firma"),
    work_words=words("filme livro álbum"),
    possessives=words("meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas"),
    adjectives=words(
        "novo nova grande velho alto alta são santo santa new south north east west royal real primeiro primeira "
        "nacional federal norte sul"
    ),
    modifiers=words(
        "primeiro primeira vice ex chefe diretor diretora geral executivo executiva adjunto financeiro prime "
        "chief executive"
    ),
    rulers=words(
        "presidente rei rainha príncipe ministro ministra primeiro-ministro chanceler governador prefeito "
        "imperador embaixador bispo arcebispo senador"
    ),
    stems=("burgo", "burg", "istão", "grado", "polis", "lândia", "ville", "ópolis"),
    places=words(
        "eua usa ue europa áfrica ásia américa oceania antártida marte vênus júpiter saturno netuno urano plutão "
        "mercúrio terra atlântico pacífico mediterrâneo caribe"
    ),
    personal_nouns=words(
        "mulher esposa marido viúva filho filha filhos pai mãe irmão irmã família pais vida carreira morte saúde "
        "renúncia atitude opinião aniversário corpo casa advogado advogados biografia infância prisão julgamento "
        "depoimento funeral discurso doença amigo amigos"
    ),
    such_as=words("como"),
    state_nouns=words(
        "tribunal polícia governo parlamento exército tropas forças autoridades território fronteira embaixada "
        "economia eleições presidente"
    ),
    participles=words(
        "dito declarado afirmado anunciado explicado garantido indicado confirmado negado escrito pensado "
        "querido prometido criticado morrido nascido"
    ),
)
