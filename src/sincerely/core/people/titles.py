"""Titles and letters after a name, and how each is used to address its bearer.

Sources: Debrett's forms of address (knights, peers, clergy, judges: the title kept in a
greeting), Robert Hickey's *Honor & Respect* (United States judges, clergy, the services),
Swan's *Practical English Usage* (Mr and Dr without a stop outside North America).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

__all__ = [
    "DOCTORATES",
    "HONOURS",
    "POST_NOMINALS",
    "SURGICAL",
    "TITLES",
    "TITLE_WORDS_AT_MOST",
    "Manner",
    "Precedence",
    "Title",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Manner(StrEnum):
    """The part of the name that a title stands before."""

    FAMILY = "family"
    GIVEN = "given"
    FULL = "full"  # a religious name has no family name that one could tell
    NOTHING = "nothing"  # never written in a greeting ("The Hon.")


class Precedence(IntEnum):
    """Which of several titles addresses a person: the highest."""

    COURTESY_OF_OFFICE = 0
    PLAIN = 1
    DOCTOR = 5
    PROFESSOR = 6
    OFFICE = 7
    CLERGY = 8
    RANK = 9
    BENCH = 10
    KNIGHT = 11
    PEER = 12


@dataclass(frozen=True, slots=True)
class Title:
    """A title as North America writes it in a greeting; elsewhere the stop is dropped.

    ``job_words`` are given where the word is a given name too ("Dean", "Justice"): before
    one other word it is a title only if the person's job has one of them, or is unknown
    and ``by_default`` holds. ``needs_stop``: short forms ("Gen.") that without their stop
    are given names. ``spoken`` is set where a greeting has a shorter form than an envelope.
    """

    text: str
    precedence: Precedence
    manner: Manner = Manner.FAMILY
    job_words: tuple[str, ...] = ()
    by_default: bool = True
    needs_stop: bool = False
    spoken: str = ""

    @property
    def greeted(self) -> str:
        """The title as it stands in a greeting: a lieutenant colonel is greeted as Colonel."""
        return self.spoken or self.text

    @property
    def may_be_given_name(self) -> bool:
        """Whether the word is a given name too."""
        return bool(self.job_words)

    @property
    def is_respected(self) -> bool:
        """Whether American letters to its bearer close with ``Respectfully``."""
        return self.precedence in _RESPECTED or (self.manner is Manner.NOTHING and bool(self.text))


_RESPECTED = {Precedence.CLERGY, Precedence.RANK, Precedence.BENCH}

# Precedence: "text as greeted | other spellings" (lower case, without stops), one a line.
_TABLE: dict[Precedence, str] = {
    Precedence.PLAIN: """
        Mr. | mr mister hr sig herr señor senor shri monsieur
        Ms. | ms fru sigra signorina frau señora senora sra signora smt
        Mrs. | mrs
        Miss | miss señorita
        Mx. | mx
        Mme | mme madame
        Mlle | mlle mademoiselle
        Master | master""",
    Precedence.DOCTOR: """
        Dr. | dr doctor drs dra doktor rndr mudr judr phdr mddr mvdr paeddr dott dottssa dr-ing""",
    Precedence.PROFESSOR: """
        Professor | prof professor professeur profa prof_emerita prof_emeritus prof_em
        Professor | professor_emerita professor_emeritus emerita_professor emeritus_professor
        Professor | assoc_prof associate_professor asst_prof assistant_professor a/prof adj_prof
        Professor | prof_madya adjunct_professor visiting_professor distinguished_professor""",
    Precedence.OFFICE: """
        Ambassador | ambassador amb high_commissioner
        Consul | consul consul_general
        Senator | senator sen
        Congressman | congressman
        Congresswoman | congresswoman
        Representative | representative rep
        Governor | governor gov
        Lieutenant Governor | lieutenant_governor lt_governor lt_gov
        Councillor | councillor cllr
        Councilman | councilman
        Councilwoman | councilwoman
        Councilmember | councilmember council_member
        Alderman | alderman ald
        Alhaji | alhaji
        Alhaja | alhaja
        Otunba | otunba
        Mayor | mayor lord_mayor
        Deputy Mayor | deputy_mayor
        Mayor-elect | mayor-elect
        Provost | provost
        President | president
        Minister | minister
        Secretary | secretary
        Commissioner | commissioner
        Sheriff | sheriff
        Superintendent | superintendent supt
        Chief Superintendent | chief_superintendent
        Chief Constable | chief_constable
        Inspector | inspector insp
        Chief Inspector | chief_inspector dci detective_chief_inspector
        Detective | detective det
        Chief | chief
        Matron | matron
        Nurse | nurse
        Coach | coach
        Chef | chef""",
    Precedence.CLERGY: """
        Reverend | rev revd rev'd rev’d reverend the_rev the_revd the_reverend most_reverend the_most_reverend
        Reverend | most_rev most_revd the_most_rev the_most_revd
        Bishop | rt_rev rt_revd right_reverend the_rt_rev the_rt_revd the_right_reverend
        Reverend | very_rev very_revd very_reverend the_very_reverend the_very_rev the_very_revd
        Father | father fr
        Pastor | pastor
        Rabbi | rabbi chief_rabbi
        Cantor | cantor
        Elder | elder
        Imam | imam
        Archbishop | archbishop
        Bishop | the_bishop
        Cardinal | cardinal
        Canon | canon
        Archdeacon | archdeacon archdn
        Deacon | deacon
        Monsignor | monsignor msgr mgr
        Chaplain | chaplain
        Vicar | vicar
        Archdeacon | ven venerable the_venerable""",
    Precedence.RANK: """
        General | gen general
        Lieutenant General | lt_gen ltgen lieutenant_general ltg
        Major General | maj_gen majgen major_general
        Brigadier General | brig_gen brigadier_general
        Brigadier | brig brigadier
        Colonel | col colonel
        Lieutenant Colonel | lt_col ltcol lieutenant_colonel ltc
        Major | maj
        Captain | capt captain cpt
        Lieutenant | lt lieut lieutenant 1st_lt 2nd_lt first_lieutenant second_lieutenant
        Admiral | adm admiral
        Vice Admiral | vadm vice_admiral
        Rear Admiral | radm rear_admiral
        Commodore | cdre commodore
        Commander | cmdr cdr commander
        Lieutenant Commander | lt_cmdr lt_cdr lcdr lieutenant_commander
        Air Chief Marshal | air_chief_marshal
        Air Marshal | air_marshal
        Air Vice-Marshal | air_vice-marshal avm
        Air Commodore | air_commodore air_cdre
        Group Captain | group_captain gp_capt
        Wing Commander | wing_commander wg_cdr wing_cdr
        Squadron Leader | squadron_leader sqn_ldr
        Flight Lieutenant | flight_lieutenant flt_lt
        Field Marshal | field_marshal
        Sergeant Major | sgt_maj sgm sergeant_major
        Master Sergeant | master_sergeant msgt
        First Sergeant | first_sergeant 1sg 1st_sgt
        Staff Sergeant | staff_sergeant ssgt
        Gunnery Sergeant | gunnery_sergeant gysgt
        Sergeant First Class | sergeant_first_class sgt_first_class sgt_1st_class sfc
        Sergeant | sgt sergeant
        Corporal | cpl corporal
        Chief Petty Officer | chief_petty_officer cpo
        Petty Officer | petty_officer
        Warrant Officer | warrant_officer
        Chief Warrant Officer | chief_warrant_officer cwo cw2 cw3 cw4 cw5
        Ensign | ensign""",
    Precedence.BENCH: """
        Judge | judge hhj his_honour_judge her_honour_judge his_honor_judge her_honor_judge
        Chief Judge | chief_judge
        Mr. Justice | mr_justice
        Mrs. Justice | mrs_justice
        Ms. Justice | ms_justice
        Madam Justice | madam_justice madame_justice
        Justice | associate_justice
        Lord Justice | lord_justice
        Lady Justice | lady_justice
        Chief Justice | chief_justice lord_chief_justice lady_chief_justice
        Magistrate | magistrate
        Sheriff Principal | sheriff_principal""",
    Precedence.PEER: """
        Lord | lord the_lord viscount the_viscount the_earl marquess the_marquess
        Lady | viscountess countess marchioness the_viscountess the_countess the_marchioness
        Baroness | baroness the_baroness""",
}

_GIVEN: dict[str, Precedence] = {
    "Sir": Precedence.KNIGHT,
    "Dame": Precedence.KNIGHT,
    "Lady": Precedence.PEER,
    "The Lady": Precedence.PEER,
    "Doña": Precedence.PLAIN,
    "Sheikh": Precedence.OFFICE,
    "Sheikha": Precedence.OFFICE,
    "Dato'": Precedence.KNIGHT,
    "Dato’": Precedence.KNIGHT,
    "Dato' Seri": Precedence.KNIGHT,
    "Dato’ Seri": Precedence.KNIGHT,
    "Dato' Sri": Precedence.KNIGHT,
    "Datuk": Precedence.KNIGHT,
    "Datuk Seri": Precedence.KNIGHT,
    "Datin": Precedence.KNIGHT,
    "Datin Seri": Precedence.KNIGHT,
    "Tan Sri": Precedence.KNIGHT,
    "Puan Sri": Precedence.KNIGHT,
}

_FULL = {
    "Sister": Precedence.CLERGY,
    "Brother": Precedence.CLERGY,
    "Bro.": Precedence.CLERGY,
    "Mother": Precedence.CLERGY,
    "Mother Superior": Precedence.CLERGY,
    "Swami": Precedence.CLERGY,
}

_WRITTEN_OUT = {"Bro.": "Brother"}

# Ranks greeted by the second half alone (*Honor & Respect*; Debrett's on the services).
_GREETED_SHORT = {
    "Lieutenant Colonel": "Colonel",
    "Lieutenant General": "General",
    "Major General": "General",
    "Brigadier General": "General",
    "Vice Admiral": "Admiral",
    "Rear Admiral": "Admiral",
    "Lieutenant Governor": "Governor",
}

# Words that are given names as well: "Dean Whitfield" is a man, "Dean Sarah Whitfield" a dean.
_ALSO_NAMES: tuple[tuple[str, Precedence, tuple[str, ...]], ...] = (
    ("Dean", Precedence.OFFICE, ("dean",)),
    ("Justice", Precedence.BENCH, ("justice", "judge", "court", "bench", "judicial")),
    ("Major", Precedence.RANK, ("major", "army", "regiment", "battalion", "corps", "officer")),
    ("Bishop", Precedence.CLERGY, ("bishop", "diocese", "church")),
    ("Chancellor", Precedence.OFFICE, ("chancellor",)),
    ("Baron", Precedence.PEER, ("baron", "peer", "house of lords")),
    ("Earl", Precedence.PEER, ("earl", "peer", "house of lords")),
)

_NAMES_FIRST = {"Dean", "Earl", "Chancellor"}  # before one word, rather a name than a title

# Said of a judge or an officer of state, never to one: on the envelope alone.
_HONORABLE = _words("""the_hon the_honorable the_honourable hon honorable honourable rt_hon the_rt_hon
    right_honourable the_right_honourable his_excellency her_excellency his_honour her_honour
    his_honor her_honor""")


# Parts of foreign titles, and words whose meaning is unsure ("Sr." is Sister and Señor).
_SILENT = _words("""med rer nat habil phil hc h_c ing dipl-ing ir sr eng arq lic dir univ mag mmag
    hab engr barr arc adv er avv exmo exma cong""")

# Short forms that are given names too: titles only with a stop, or before two names.
_STOPPED = _words("""sen gen rep det amb ven eng lic dir arq ing ir med nat phil col fr mgr gov mag
    hr sig ald barr arc adv er avv cong elder""")


def _titles() -> dict[str, Title]:
    titles: dict[str, Title] = {}
    for precedence, lines in _TABLE.items():
        for line in lines.strip().splitlines():
            text, _, spellings = line.strip().partition(" | ")
            for spelling in spellings.split():
                titles[spelling.replace("_", " ").strip()] = Title(
                    text, precedence, spoken=_GREETED_SHORT.get(text, "")
                )
    for manner, table in ((Manner.GIVEN, _GIVEN), (Manner.FULL, _FULL)):
        for text, precedence in table.items():
            greeted = _WRITTEN_OUT.get(text, text.removeprefix("The "))
            titles[text.lower().rstrip(".")] = Title(greeted, precedence, manner)
    for text, precedence, job_words in _ALSO_NAMES:
        greeted = "Lord" if precedence is Precedence.PEER else text
        titles[text.lower()] = Title(
            greeted, precedence, job_words=job_words, by_default=text not in _NAMES_FIRST
        )
    for text, announced in (("The Honorable", _HONORABLE), ("", _SILENT)):
        for spelling in announced:
            titles[spelling.replace("_", " ")] = Title(
                text, Precedence.COURTESY_OF_OFFICE, Manner.NOTHING
            )
    for spelling in _STOPPED:
        titles[spelling] = replace(titles[spelling], needs_stop=True)
    return titles


TITLES: dict[str, Title] = _titles()
"""Title by spelling: lower case, stops left out, words parted by one space."""

TITLE_WORDS_AT_MOST = max(spelling.count(" ") + 1 for spelling in TITLES)

DOCTORATES = _words("""phd dphil md do edd psyd pharmd dnp scd dsc dba dmin thd dds dmd dvm vmd od dpt aud drph
    dhsc dsw dnsc engd dclinpsy dclinpsych mbbs mbchb mbbch bmbs bmbch dmus dma dsocsci drnat
    drmed dpm dc nd dlitt dlit sjd jsd otd ddiv vetmb mdphd fach""")
"""Letters whose holder is greeted as Dr. (lower case, stops left out)."""

SURGICAL = _words("frcs frcsed frcsi frcsc fracs mrcs frcog frcophth fds")
"""British and Irish surgeons, who go back to Mr, Ms or Mrs."""

HONOURS = _words("""obe mbe cbe kbe dbe gbe ch om kcb dcb cb gcb kcmg dcmg cmg gcmg kcvo dcvo cvo lvo mvo kg kt
    bt bem dso mc gc vc am ao ac oam qso onz mnzm cc oc kc qc sc pc mp msp td mla""")
"""British and Commonwealth honours, parliaments, silk: on an envelope, not in a greeting."""

POST_NOMINALS = (
    DOCTORATES
    | SURGICAL
    | HONOURS
    | _words("""jr sr junior senior ii iii iv v esq esquire ret retd retired emeritus emerita
        rn bsn msn np aprn crna lpn cnm fnp fnp-bc pa pa-c ccrn nea-bc ne-bc faan cnor
        jd llm llb ba bs bsc ma ms msc mba emba mpa mph mha med mfa meng beng ba mphil mres pgce
        bcom mcom bed mdiv mlitt mlis mls msw lcsw lmsw lpc lmft bcba mpp mhrm
        cpa ca aca acca fca fcca cfa cma cia cfe cfp caia frm cima fcma acma cisa cissp cism pmp
        pe peng ceng ieng mice mrics frics riba aia faia leed leed-ap asla ra
        shrm-cp shrm-scp phr sphr gphr cipd fcipd mcipd assoc chcio fache cphq cssbb
        frs frse fba freng frsc frcp frcpath frca frcr mrcp mrcgp frcgp mrcpsych frcpsych facs facp
        facc facog faap fccp frsa facmg mrcvs frcvs mrpharms fcilt fiet miet fimeche
        usn usaf usmc usa uscg rn raf rm usnr ussf rnr
        op osb sj ofm csc ssj rsm ihm osf""")
)
"""Letters and words that may follow a name (lower case, stops left out)."""
