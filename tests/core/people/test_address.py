"""People are greeted as they would wish: the right title, the right part of the name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sincerely.core.debrief import Interviewer, Locale, Voice
from sincerely.core.people import address, closing, salutation


def greeting(
    *names: str, locale: Locale = Locale.US, posted: bool = False, voice: Voice = Voice.WARM
) -> str:
    return salutation([Interviewer(name) for name in names], locale, voice, posted=posted)


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        # knights, dames and peers
        ("Sir Peter Hale", "Sir Peter"),
        ("Dame Muriel Hathersage", "Dame Muriel"),
        ("Professor Sir John Bell", "Sir John"),
        ("Dr Sir Nigel Poe", "Sir Nigel"),
        ("Sir Peter Hale KC", "Sir Peter"),
        ("Lord Smith of Kelvin", "Lord Smith"),
        ("Baroness Hale", "Baroness Hale"),
        ("Baron Ashby", "Lord Ashby"),
        ("Lady Antonia Fraser", "Lady Antonia"),
        ("Lady Penrhyn-Jones", "Lady Penrhyn-Jones"),
        ("Countess Mountbatten", "Lady Mountbatten"),
        # the bench
        ("Judge Okafor", "Judge Okafor"),
        ("The Hon. Judge Ana Ruiz", "Judge Ruiz"),
        ("Justice Okafor", "Justice Okafor"),
        ("Mr Justice Green", "Mr. Justice Green"),
        ("HHJ Wright", "Judge Wright"),
        ("The Hon. Amara Okafor", "Amara Okafor"),
        # scholars and physicians, never Dr. twice
        ("Prof. Emerita Joan Hale", "Professor Hale"),
        ("Assoc. Prof. Jo Vance", "Professor Vance"),
        ("Dr.Ann Fox", "Dr. Fox"),
        ("J.Robert Smith, M.Sc.", "J. Robert Smith"),
        ("Ann Fox D.Phil", "Dr. Fox"),
        ("Prof.J.Robert Smith", "Professor Smith"),
        ("Dr. Ingrid Solheim", "Dr. Solheim"),
        ("dr. priya raman", "Dr. Raman"),
        ("Jane Smith, PhD", "Dr. Smith"),
        ("Dr. Jane Smith, Ph.D.", "Dr. Smith"),
        ("Ravi S. Patel, MD, PhD, FACC", "Dr. Patel"),
        ("John Smith MD", "Dr. Smith"),
        ("Dr Strange MD", "Dr. Strange"),
        ("Lena Voss, PharmD", "Dr. Voss"),
        ("Mr. Tom Hale, DPhil", "Dr. Hale"),
        ("Prof. Dr. med. Klaus Weber", "Professor Weber"),
        ("Frau Dr. Keller", "Dr. Keller"),
        # the cloth
        ("Rev. Martin Smith", "Reverend Smith"),
        ("Rev. Dr. Anne Cole", "Reverend Cole"),
        ("Father Tom Doyle", "Father Doyle"),
        ("The Rev. Canon Dr. Jo Hart", "Canon Hart"),
        ("Rt. Rev. Michael Curry", "Bishop Curry"),
        ("Rabbi Leah Stein", "Rabbi Stein"),
        ("Imam Yusuf Ali", "Imam Ali"),
        ("Most Rev. Bishop Fintan Corless", "Bishop Corless"),
        ("Sister Mary Ignatius", "Sister Mary Ignatius"),
        ("Sister Doyle", "Sister Doyle"),
        ("Brother Thomas Aquin OSB", "Brother Thomas Aquin"),
        ("Sister Mary O'Brien", "Sister Mary O'Brien"),
        # the services, retired or not
        ("Col. James Hale (ret.)", "Colonel Hale"),
        ("Lt. Col. Ruth Adeyemi, USAF (Ret.)", "Colonel Adeyemi"),
        ("RAdm Jo Pike USN", "Admiral Pike"),
        ("Maj. Gen. Tom Ellis", "General Ellis"),
        ("Sgt. Lopez", "Sergeant Lopez"),
        # offices
        ("Lady Hale of Richmond", "Lady Hale"),
        ("The Earl of Rosse", "Lord Rosse"),
        ("Earl of Rosse", "Lord Rosse"),
        ("Dato' Seri Anwar Hashim", "Dato' Seri Anwar"),
        ("Tan Sri Lim Kok Thay", "Tan Sri Lim"),
        ("Wing Cdr Tessa Oyelaran RAF", "Wing Commander Oyelaran"),
        ("Associate Justice Miriam Katz", "Justice Katz"),
        ("Prof. Dr.-Ing. Uwe Brandt", "Professor Brandt"),
        ("Dr. med. univ. Eva Huber", "Dr. Huber"),
        ("Mag. Anton Gruber", "Anton Gruber"),
        ("Doña Inés Arrieta", "Doña Inés"),
        ("Szűcs Béla, Dr.", "Dr. Szűcs"),
        ("Uí Bhriain, Dr. Eimear", "Dr. Uí Bhriain"),
        ("Dr. Kovácsné Nagy Ilona", "Dr. Kovácsné Nagy Ilona"),
        ("Rev'd Canon Dr Philippa Oyelowo", "Canon Oyelowo"),
        ("Bro. James Lund", "Brother James Lund"),
        ("Maj Gen (Retd) A K Bhatt VSM", "General Bhatt"),
        ("Engr. Chidi Okafor", "Chidi Okafor"),
        ("RNDr. Petr Svoboda, CSc.", "Dr. Svoboda"),
        ("Dr. Ing. hab. Anna Wójcik", "Dr. Wójcik"),
        ("Ph.D. Jane Roe", "Dr. Roe"),
        ("Alhaji Musa Bello", "Alhaji Bello"),
        ("CA Nikhil Shah", "Nikhil Shah"),
        ("Mr. & Mrs. Hale", "Mr. Hale and Mrs. Hale"),
        ("Drs. Chen and Patel", "Dr. Chen and Dr. Patel"),
        ("H.E. Amina Bello", "Amina Bello"),
        ("HE Jiankui", "He Jiankui"),
        ("Lt. Gov. Ana Ruiz", "Governor Ruiz"),
        ("Ambassador Lee", "Ambassador Lee"),
        ("Cllr Sian Pugh", "Councillor Pugh"),
        ("Sen. Maria Cantu", "Senator Cantu"),
        # titles that are names too
        ("Dean Whitfield", "Dean Whitfield"),
        ("Dean Sarah Whitfield", "Dean Whitfield"),
        ("Earl Johnson", "Earl Johnson"),
        ("Gen Sato", "Gen Sato"),
        ("Gen. Sato", "General Sato"),
        ("Eng. Omar Said", "Omar Said"),
        # plain titles, and none: never guessed
        ("Ms Sarah Jones", "Ms. Jones"),
        ("Mx. Robin Vale", "Mx. Vale"),
        ("Sam Okafor", "Sam Okafor"),
        ("Maria Lopez, RN, BSN", "Maria Lopez"),
        ("William Hale III", "William Hale"),
        # particles and double names
        ("Dr. Jan van der Berg", "Dr. van der Berg"),
        ("Dr. van der Berg", "Dr. van der Berg"),
        ("Ms. Ana García Márquez", "Ms. García Márquez"),
        ("Dr. María José Pérez", "Dr. Pérez"),
        ("Dr. Luis García de la Cruz", "Dr. García de la Cruz"),
        ("Dr. José Ortega y Gasset", "Dr. Ortega y Gasset"),
        ("Dr. Aoife Ní Bhriain", "Dr. Ní Bhriain"),
        ("Dr. Fatima al-Zahra", "Dr. al-Zahra"),
        ("Ms. Jill St. John", "Ms. St. John"),
        ("Sra. Lucía Fernández Ríos", "Ms. Fernández Ríos"),
        ("Ms. Helen O’Dwyer", "Ms. O’Dwyer"),
        # the family name first
        ("Dr. Szabó Réka", "Dr. Szabó"),
        ("Dr. TANAKA Hiroshi", "Dr. Tanaka"),
        ("Dr. Zhang Wei", "Dr. Zhang"),
        ("Dr. Wei Zhang", "Dr. Zhang"),
        ("Dr. Kim Min-jun", "Dr. Kim"),
        ("Dr. Tran Thi Mai", "Dr. Tran"),
        # unsure: in full
        ("Dr. Chen Li", "Dr. Chen Li"),
        ("Dr. Guðrún Jónsdóttir", "Dr. Guðrún Jónsdóttir"),
        ("Dr. Jón Þór Arnarson", "Dr. Jón Þór Arnarson"),
        ("Dr. Ahmad bin Abdullah", "Dr. Ahmad bin Abdullah"),
        ("Dr. Sukarno", "Dr. Sukarno"),
        ("Mr. Seo Jun", "Mr. Seo Jun"),
        # as people type
        ("siobhan o'dwyer", "Siobhan O'Dwyer"),
        ("INGRID SOLHEIM", "Ingrid Solheim"),
        ("Solheim, Dr. Ingrid", "Dr. Solheim"),
        ("Dr. Solheim, Ingrid", "Dr. Solheim"),
        ("Jane Doe, CFO", "Jane Doe"),
        ("Priya - HR", "Priya"),
        ("CFO Martin Hale", "Martin Hale"),
        ("Chief People Officer Dana Wu", "Dana Wu"),
        ("Sarah (she/her)", "Sarah"),
        ("ingrid.solheim@example.org", "Ingrid Solheim"),
        ("Ingrid Solheim <i.solheim@example.org>", "Ingrid Solheim"),
        ("👩‍🔬 Ana", "Ana"),
        ("محمد الأمين", "محمد الأمين"),
    ],
)
def test_a_name_is_greeted_with_its_title_and_the_right_part(name: str, greeted: str) -> None:
    assert greeting(name) == f"Dear {greeted},"


@pytest.mark.parametrize(
    ("name", "pronouns", "greeted"),
    [
        ("TANAKA Hiroshi", "he/him", "Mr. Tanaka"),
        ("Ana García Márquez", "She/Her/Hers", "Ms. García Márquez"),
        ("Sam Okafor", "they/them", "Sam Okafor"),
        ("Sam Okafor", "she/they", "Sam Okafor"),
        ("Sam Okafor", "", "Sam Okafor"),
        ("Sam Okafor", None, "Sam Okafor"),
        ("Guðrún Jónsdóttir", "she/her", "Guðrún Jónsdóttir"),
        ("Priya", "she/her", "Priya"),
        ("Dr. Sam Okafor", "he/him", "Dr. Okafor"),
        ("The Hon. Ana Ruiz", "she/her", "Ana Ruiz"),
    ],
)
def test_stated_pronouns_give_a_formal_greeting_its_title(
    name: str, pronouns: str | None, greeted: str
) -> None:
    person = Interviewer(name, pronouns=pronouns)
    assert address(person, Locale.US, formal=True).greeting_name == greeted


def test_pronouns_change_nothing_where_the_letter_is_not_formal() -> None:
    person = Interviewer("TANAKA Hiroshi", pronouns="he/him")
    assert address(person, Locale.US, formal=False).greeting_name == "Tanaka Hiroshi"


@pytest.mark.parametrize(
    ("job", "greeted"),
    [
        ("Managing Director", "Tom Hale"),
        ("Director of Property", "Tom Hale"),
        ("Consultant Cardiologist", "Dr Hale"),
        ("Chief Medical Officer", "Dr Hale"),
    ],
)
def test_beside_a_job_in_business_md_is_no_degree_in_british_english(
    job: str, greeted: str
) -> None:
    person = Interviewer("Tom Hale, MD", title=job)
    assert address(person, Locale.GB, formal=True).greeting_name == greeted


def test_a_lady_beside_a_knight_of_her_name_is_greeted_as_his_wife() -> None:
    panel = [Interviewer("Sir Anthony Vane"), Interviewer("Lady Rosamund Vane")]
    line = salutation(panel, Locale.GB, Voice.WARM, posted=False)
    assert line == "Dear Sir Anthony and Lady Vane,"


def test_an_envelope_has_the_whole_rank() -> None:
    person = Interviewer("Lt. Col. Ruth Adeyemi")
    assert address(person, Locale.US, formal=True).envelope == "Lieutenant Colonel Ruth Adeyemi"


@pytest.mark.parametrize(
    ("name", "job", "greeted"),
    [
        ("Jane Smith", "Professor of Surgery", "Professor Smith"),
        ("Dr. Jane Smith", "Emeritus Professor of Law", "Professor Smith"),
        ("Jane Smith", "Assistant Professor", "Jane Smith"),
        ("Amara Okafor", "Judge, Court of Appeals", "Judge Okafor"),
        ("Amara Okafor", "Judge Advocate", "Amara Okafor"),
        ("Amara Okafor", "Brand Ambassador", "Amara Okafor"),
        ("Dean Whitfield", "Dean of the Medical School", "Dean Whitfield"),
        ("Justice Mensah", "Head of Sales", "Justice Mensah"),
        ("Major Ellis", "Commanding Officer, 2nd Battalion", "Major Ellis"),
        ("Tom Hale", "MD, EMEA", "Tom Hale"),
        ("Tom Hale", "Chief Medical Officer", "Tom Hale"),
    ],
)
def test_a_job_is_a_title_only_where_it_is_one(name: str, job: str, greeted: str) -> None:
    person = Interviewer(name, title=job)
    assert salutation([person], Locale.US, Voice.WARM, posted=False) == f"Dear {greeted},"


def test_a_dean_by_title_is_addressed_as_one_by_family_name() -> None:
    dean = Interviewer("Dean Whitfield", title="Dean of the Medical School", first_name_terms=True)
    namesake = Interviewer("Dean Whitfield", title="Plant Manager", first_name_terms=True)
    assert address(dean, Locale.US, formal=False).greeting_name == "Dean Whitfield"
    assert address(namesake, Locale.US, formal=False).greeting_name == "Dean"


@pytest.mark.parametrize("locale", [Locale.GB, Locale.IE, Locale.AU])
def test_british_english_has_no_stop_after_a_title_and_a_comma_on_paper(locale: Locale) -> None:
    assert greeting("Dr. Ingrid Solheim", locale=locale) == "Dear Dr Solheim,"
    assert greeting("Mrs. Ann Hale", locale=locale, posted=True) == "Dear Mrs Hale,"


@pytest.mark.parametrize("locale", [Locale.US, Locale.CA])
def test_north_american_paper_takes_a_colon_unless_on_first_name_terms(locale: Locale) -> None:
    assert greeting("Dr. Ingrid Solheim", locale=locale, posted=True) == "Dear Dr. Solheim:"
    friend = Interviewer("Tom Birkett", first_name_terms=True)
    assert salutation([friend], locale, Voice.WARM, posted=True) == "Dear Tom,"


@pytest.mark.parametrize(
    ("name", "british"),
    [
        ("Mr James Hale FRCS", "Mr Hale"),
        ("James Hale, MD, FRCS", "James Hale"),
        ("Anna-Lena O'Dwyer, MD", "Dr O'Dwyer"),
        ("Tom Hale, MD, MRCP", "Dr Hale"),
        ("Mr Tom Hale, PhD", "Mr Hale"),
        ("Tom Hale, MBBS", "Dr Hale"),
    ],
)
def test_british_surgeons_and_managing_directors_are_not_doctors(name: str, british: str) -> None:
    assert greeting(name, locale=Locale.GB) == f"Dear {british},"


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Tom Birkett", "Tom"),
        ("Prof. Emerita Joan Hale", "Joan"),
        ("Robert (Bob) Hale", "Bob"),
        ('Katherine "Kit" Osei', "Kit"),
        ("Liz O'Hara (Elizabeth)", "Liz"),
        ("J. Robert Smith", "Robert"),
        ("St. John Rivers", "St. John"),
        ("Md. Kamrul Hasan", "Kamrul"),
        ("S. Krishnan", "S. Krishnan"),
        ("Krishnan S", "Krishnan"),
        ("Szabó Réka", "Réka"),
        ("Nguyễn Văn An", "An"),
        ("Lê Khôi Nguyên", "Khôi Nguyên"),
        ("Tan Wei Ling", "Wei Ling"),
        ("Kovács Anna", "Anna"),
        ("Dr. Keller", "Dr. Keller"),
        ("Madonna", "Madonna"),
    ],
)
def test_first_name_terms_give_the_name_that_friends_use(name: str, greeted: str) -> None:
    person = Interviewer(name, first_name_terms=True)
    assert salutation([person], Locale.US, Voice.PLAIN, posted=False) == f"Dear {greeted},"


@pytest.mark.parametrize(
    ("wanted", "greeted"),
    [("Professor Lee", "Professor Lee"), ("Bob", "Bob"), ("Dear  Bob, ", "Bob")],
)
def test_address_as_wins_over_title_and_first_name(wanted: str, greeted: str) -> None:
    person = Interviewer("Dr. Robert Lee", address_as=wanted, first_name_terms=True)
    assert salutation([person], Locale.US, Voice.WARM, posted=False) == f"Dear {greeted},"


def test_a_single_word_asked_for_counts_as_first_name_terms() -> None:
    assert address(
        Interviewer("Robert Lee", address_as="Bob"), Locale.US, formal=True
    ).is_first_name
    titled = Interviewer("Robert Lee", address_as="Professor Lee")
    assert not address(titled, Locale.US, formal=True).is_first_name


def test_a_group_of_first_names_has_the_serial_comma_in_american_only() -> None:
    group = [Interviewer(name, first_name_terms=True) for name in ("Anna X", "Ben Y", "Chloe Z")]
    american = salutation(group, Locale.US, Voice.WARM, posted=False)
    british = salutation(group, Locale.GB, Voice.WARM, posted=False)
    assert (american, british) == ("Dear Anna, Ben, and Chloe,", "Dear Anna, Ben and Chloe,")


def test_a_mixed_group_is_greeted_each_in_their_own_way() -> None:
    group = [
        Interviewer("Dr. Ingrid Solheim"),
        Interviewer("Tom Birkett", first_name_terms=True),
        Interviewer("Sam Okafor"),
    ]
    greeted = salutation(group, Locale.GB, Voice.WARM, posted=False)
    assert greeted == "Dear Dr Solheim, Tom and Sam Okafor,"


def test_two_people_in_one_entry_are_both_greeted() -> None:
    assert greeting("Dr. Ana Fox and Tom Hale") == "Dear Dr. Fox and Tom Hale,"
    assert greeting("Ben & Jerry") == "Dear Ben and Jerry,"
    together = Interviewer("Ana and Tom", address_as="Ana and Tom")
    assert salutation([together], Locale.US, Voice.WARM, posted=False) == "Dear Ana and Tom,"


def test_many_readers_are_greeted_as_the_first_and_colleagues() -> None:
    names = [f"{first} Hale" for first in ("Ana", "Bea", "Cy", "Dov", "Eve", "Flo", "Gus")]
    assert greeting(*names) == "Dear Ana Hale and colleagues,"


def test_two_people_of_one_family_name_are_told_apart() -> None:
    panel = [Interviewer("Dr. Ana Park"), Interviewer("Dr. Ji-ho Park"), Interviewer("Sam Oh")]
    both = salutation(panel[:2], Locale.US, Voice.WARM, posted=False)
    alone = salutation(panel[:1], Locale.US, Voice.WARM, posted=False, panel=panel)
    other = salutation(panel[2:], Locale.US, Voice.WARM, posted=False, panel=panel)
    assert both == "Dear Dr. Ana Park and Dr. Ji-ho Park,"
    assert alone == "Dear Dr. Ana Park,"
    assert other == "Dear Sam Oh,"


def test_two_people_whose_full_names_agree_are_greeted_once() -> None:
    assert greeting("Ana Park", "Ana Park") == "Dear Ana Park,"


@pytest.mark.parametrize(
    "text",
    [
        "someone from HR",
        "the CFO",
        "Hiring Manager",
        "a tall engineer",
        "?",
        "123",
        "n/a",
        "Head of Ops",
        "x9@example.org",
        "One of the engineers",
        "A",
        " ",
    ],
)
def test_nobody_by_name_is_greeted_without_one(text: str) -> None:
    assert greeting(text) == "Hello,"
    assert greeting(text, posted=True) == "Dear Sir or Madam:"
    assert greeting(text, posted=True, locale=Locale.GB) == "Dear Sir or Madam,"


@pytest.mark.parametrize(
    ("name", "locale", "line"),
    [
        ("Dr. Jane Smith, PhD, RN", Locale.US, "Dr. Jane Smith, RN"),
        ("Sir Peter Hale KC", Locale.GB, "Sir Peter Hale KC"),
        ("Hon. Ana Ruiz", Locale.US, "The Honorable Ana Ruiz"),
        ("Hon. Ana Ruiz", Locale.GB, "Ana Ruiz"),
        ("Rt Hon Dame Helen Winter DBE", Locale.US, "Dame Helen Winter, DBE"),
        ("The Rt Hon. Lord Justice Hale", Locale.US, "Lord Justice Hale"),
        ("William Hale III", Locale.US, "William Hale III"),
        ("J. Robert Smith, Jr.", Locale.US, "J. Robert Smith, Jr."),
        ("someone", Locale.US, ""),
        ("Earl of Rosse, KG", Locale.GB, "Earl of Rosse"),
    ],
)
def test_an_envelope_bears_title_full_name_and_letters_that_add_something(
    name: str, locale: Locale, line: str
) -> None:
    assert address(Interviewer(name), locale, formal=True).envelope == line


def test_letters_stay_off_an_informal_envelope() -> None:
    assert (
        address(Interviewer("Peter Jones OBE"), Locale.GB, formal=False).envelope == "Peter Jones"
    )


@pytest.mark.parametrize(
    ("name", "locale", "voice", "posted", "line"),
    [
        ("Dr. Ana Fox", Locale.US, Voice.WARM, True, "Sincerely,"),
        ("Dr. Ana Fox", Locale.GB, Voice.WARM, True, "Yours sincerely,"),
        ("someone", Locale.GB, Voice.WARM, True, "Yours faithfully,"),
        ("someone", Locale.US, Voice.WARM, True, "Sincerely,"),
        ("Dr. Ana Fox", Locale.GB, Voice.WARM, False, "Kind regards,"),
        ("Dr. Ana Fox", Locale.AU, Voice.PLAIN, False, "Kind regards,"),
        ("Dr. Ana Fox", Locale.IE, Voice.FORMAL, False, "Yours sincerely,"),
        ("Dr. Ana Fox", Locale.US, Voice.WARM, False, "Sincerely,"),
        ("Dr. Ana Fox", Locale.US, Voice.PLAIN, False, "Best regards,"),
        ("Judge Okafor", Locale.US, Voice.WARM, False, "Respectfully,"),
        ("Hon. Ana Okafor", Locale.US, Voice.WARM, True, "Respectfully,"),
        ("Rev. Ana Cole", Locale.CA, Voice.WARM, False, "Respectfully,"),
        ("Col. Hale (ret.)", Locale.US, Voice.FORMAL, True, "Respectfully,"),
        ("Col. Hale", Locale.GB, Voice.FORMAL, True, "Yours sincerely,"),
        ("Prof. Dr. med. Klaus Weber", Locale.US, Voice.FORMAL, True, "Sincerely,"),
    ],
)
def test_the_closing_suits_the_locale_the_paper_and_the_reader(
    name: str, locale: Locale, voice: Voice, posted: bool, line: str
) -> None:
    assert closing(locale, voice, [Interviewer(name)], posted) == line


def test_friends_close_with_regards() -> None:
    friend = Interviewer("Col. Tom Birkett", first_name_terms=True)
    assert closing(Locale.US, Voice.WARM, [friend], posted=False) == "Best regards,"
    assert closing(Locale.US, Voice.WARM, [friend], posted=True) == "Sincerely,"


def test_a_letter_to_nobody_in_particular_still_closes() -> None:
    assert closing(Locale.US, Voice.WARM, [], posted=False) == "Sincerely,"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(max_size=40), min_size=1, max_size=3),
    st.text(max_size=20),
    st.sampled_from(Locale),
    st.booleans(),
)
def test_any_text_makes_a_greeting_of_one_line_with_a_letter_in_it(
    names: list[str], job: str, locale: Locale, posted: bool
) -> None:
    people = [Interviewer(name, title=job, first_name_terms=posted) for name in names]
    line = salutation(people, locale, Voice.WARM, posted=posted)
    assert any(c.isalpha() for c in line)
    assert line[-1] in ",:"
    assert "\n" not in line
    assert closing(locale, Voice.WARM, people, posted).endswith(",")
