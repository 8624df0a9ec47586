"""Names whose order or extent needs knowing: whose family name comes first, which are double.

The lists hold the commonest names only, from national statistics: China's ministry of public
security (surnames by number of bearers), Statistics Korea, Hungary's ministry of the interior
(given names), Spain's and Portugal's registries, Meiji Yasuda's list of Japanese surnames. A
name in none of them is read as given name first.
"""

from __future__ import annotations

__all__ = [
    "CHINESE_COMMON",
    "CHINESE_LESS_COMMON",
    "DESCRIBING",
    "GIVEN_NAMES",
    "HUNGARIAN_GIVEN",
    "HUNGARIAN_SURNAMES",
    "IBERIAN_SURNAMES",
    "JAPANESE_SURNAMES",
    "KOREAN_SURNAMES",
    "NOBODY",
    "PARTICLES",
    "PATRONYMIC_LINKS",
    "VIETNAMESE_MIDDLE",
    "VIETNAMESE_SURNAMES",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CHINESE_COMMON = _words(
    "wang li zhang liu chen yang huang zhao wu zhou tan lim wong chan ng ouyang situ sima zhuge shangguan"
)
CHINESE_LESS_COMMON = _words("""xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song han feng deng cao peng zeng
    xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lv lü lyu shen zhong
    cui tan fan fang shi liao jia xia fu qiu hou zou xiong meng qin bai jin yan xue long duan qian
    hao kong shao mao chang wan gu lai kang yin qi he mo tao lei goh ong chua koh teo ang yeo tay
    low ho chong lau leung cheung lam kwok tsang yip chow fung tse mak yeung
    toh chia sim loh chew kwan tong lo siu poon hui hsu hsieh tsai chiang chou cheng""")
KOREAN_SURNAMES = _words("""kim lee yi park pak bak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim
    im rim han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun
    yang son sohn bae baek paik heo hur nam noh roh ha joo ju woo cha koo gu min ryoo na jin um
    won cheon bang""")
VIETNAMESE_SURNAMES = _words("""nguyễn nguyen trần tran lê le phạm pham hoàng hoang huỳnh huynh phan vũ vu võ vo đặng dang
    bùi bui đỗ do hồ ho ngô ngo dương duong lý ly đinh dinh trịnh trinh đoàn doan lương luong
    truong trương tô to mai cao hà ha""")
VIETNAMESE_MIDDLE = _words(
    "thị thi văn van đức duc hữu huu ngọc ngoc minh xuân xuan quốc quoc thanh anh kim"
)
JAPANESE_SURNAMES = _words("""ōtani otani ohtani ōno sato satō suzuki takahashi tanaka watanabe ito itō yamamoto nakamura kobayashi kato katō
    yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito saitō shimizu yamazaki
    yamasaki mori abe ikeda hashimoto yamashita ishikawa nakajima nakashima maeda fujita ogawa goto
    gotō okada hasegawa murakami kondo kondō ishii sakamoto endo endō aoki fujii nishimura fukuda
    ota ōta miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada
    nakayama ishida ueda morita hara shibata sakai kudo kudō yokoyama miyazaki miyamoto uchida
    takagi ando andō taniguchi ohno ono maruyama imai takada fujimoto takeda murata ueno sugiyama
    masuda sugawara hirano otsuka kojima chiba kubo matsui iwasaki sakurai kinoshita noguchi
    matsuo nomura kikuchi sano onishi sugimoto arai""")
HUNGARIAN_GIVEN = _words("""réka zoltán lászló gábor istván györgy ágnes éva katalin judit ildikó erzsébet ferenc sándor
    józsef jános attila péter tamás zsolt csaba balázs bence máté dávid ádám gergely gergő levente
    márton botond dániel áron zsombor szabolcs tibor imre lajos károly béla géza gyula mihály
    andrás miklós krisztián krisztina anikó andrea zsuzsanna zsófia eszter dóra orsolya tünde
    boglárka piroska ibolya rozália margit ilona mária kinga emese enikő noémi nóra fanni luca
    hanna szilvia tímea beáta bernadett edit gabriella magdolna marianna melinda mónika viktória
    bálint benedek ákos örs kornél barnabás vilmos rita klára virág csilla zita hajnalka
    zoltan laszlo gabor istvan gyorgy agnes ildiko erzsebet sandor jozsef tamas balazs zsofia
    szilard szilárd""")
HUNGARIAN_SURNAMES = _words("""nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász
    lakatos mészáros oláh simon rácz fekete szilágyi török fehér gál balázs kis szűcs kocsis orsós
    pintér fodor szalai sipos magyar lukács gulyás bíró király katona jakab barta bodnár boros bognár
    halász hegedűs kozma major orosz somogyi soós szekeres székely vincze virág kovacs toth szabo
    horvath molnar nemeth takacs juhasz szucs""")
GIVEN_NAMES = HUNGARIAN_GIVEN | _words("""anna maria maría josé jose juan luis carlos antonio manuel jesús francisco javier pedro
        pablo miguel ángel angel rafael fernando jorge alberto andrés andres diego sergio ana carmen
        isabel pilar teresa rosa lucía lucia elena sofia sofía laura marta cristina paula beatriz
        inés ines joão joao paulo luís luiz mariana beatriz catarina pedro tiago ricardo eduardo
        guadalupe alejandro alejandra gabriel gabriela daniel david mario ramón ramon enrique
        victoria fernanda ignacio felipe alfonso alonso martín martin tomás tomas santiago simón
        vicente lorenzo leonor esperanza dolores mercedes consuelo raquel rocío belén nicolás bruno
        marie jean paul james john robert michael william thomas mary elizabeth jane anne ann grace
        rose lee kim kay may june lynn lou jo ray george peter henry edward charles alexander sarah
        andrew joseph louise katherine catherine margaret helen ruth emily kate alice amy lucy
        ben tom sam dan max leo oscar hugo kit bob bill jim joe jack kai ian alan adam simon""")
IBERIAN_SURNAMES = _words("""garcía garcia márquez marquez rodríguez rodriguez gonzález gonzalez fernández fernandez lópez
    lopez martínez martinez sánchez sanchez pérez perez gómez gomez jiménez jimenez ruiz hernández
    hernandez díaz diaz moreno muñoz munoz álvarez alvarez romero navarro torres domínguez dominguez
    vázquez vazquez ramos gil ramírez ramirez serrano molina suárez suarez ortega delgado castro
    ortiz rubio núñez nunez iglesias medina garrido cortés cortes castillo lozano guerrero cano
    prieto méndez mendez cruz calvo gallego vidal vargas herrera peña pena campos vega reyes aguilar
    mendoza rivera flores morales gutiérrez gutierrez chávez chavez salazar guzmán guzman rojas
    contreras fuentes silva santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida
    nascimento alves carvalho araújo araujo ribeiro gomes martins rocha barbosa fernandes melo
    cardoso teixeira mendes nunes lopes marques moreira correia pinto fonseca machado tavares
    monteiro freitas azevedo figueiredo castellanos ibáñez ibanez soto arias velázquez valdez
    bustamante acosta sandoval espinoza espinosa cárdenas cardenas escobar quintero zapata""")
PARTICLES = _words("""van von der den de del della di da dal dos das do du des la le los las el al ter ten te zu zum
    zur vom af av op 't bin ibn bint abu ben bar ap ab mac mc ó o ní ni nic uí ui mhic saint st san
    santa ste lo degli dei dello""")
"""Words inside a name that begin its family name."""

PATRONYMIC_LINKS = _words("bin binti bint ibn a/l a/p s/o d/o anak")
"""Words that link a name to a parent's, so that the last name is not a family name."""

DESCRIBING = _words("""the a an some one another two three four several my their his her not no name
    forgot did didn't didn’t can't cannot""")
"""Words that begin a description ("a man from HR"), though some are names too ("An Nguyen")."""

NOBODY = _words("""someone somebody unknown anonymous n/a na tba tbc tbd nobody everyone everybody
    whoever interviewer interviewers panelist panellist unnamed""")
"""Words that stand for a person without naming one."""
