"""Words of one country's English, and the greetings of its other tongues, that dictionaries lack.

After the *Australian National Dictionary*, the *Dictionary of New Zealand English*, the
*Dictionary of South African English*, *A Dictionary of Hiberno-English* and *Hobson-Jobson*'s
successors; a letter that uses one is no less careful for it.
"""

from __future__ import annotations

from typing import Final

__all__ = ["GREETINGS_AND_LEAVES", "LOCAL_WORDS"]

_LOCAL: Final = """
    arvo servo smoko ute utes tradie tradies sparkie sparky chippie brekkie bikkie esky dag dags
    woolshed woolsheds jackaroo jillaroo ringer paddock paddocks muster mustering agistment
    kaiwhakahaere kaiako kaumatua kaimahi kaitiaki whanau hapu iwi hui koha marae mahi mana mokopuna
    pakeha powhiri rangatahi reo rohe runanga tamariki tangata tikanga wananga waiata whenua hauora
    kohanga kura korero karakia mihimihi taonga aroha hongi pepeha
    bakkie bakkies braai braais indaba kraal lekker mielie mielies spaza stokvel ubuntu veld matric
    dorp koppie sangoma takkies biltong
    lakh lakhs crore crores godown godowns prepone preponed thali dhaba panchayat tehsil taluk
    taluka anganwadi mandi mandis kirana chai biodata rupee rupees
    craic gardai garda taoiseach tanaiste dail gaeltacht gaelscoil camogie bodhran ceili feis
    poitin curragh slainte meitheal
    ceilidh ceilidhs haar kirk loch lochs machair bothy bothies croft crofts crofter crofters burn
    glen strath kailyard neep neeps tattie tatties outwith dreich
    diolch cofion croeso feijoa feijoas eisteddfod cwm hiraeth cynefin cariad
    toque toques poutine depanneur cegep tuque inukshuk
"""
LOCAL_WORDS: Final = frozenset(_LOCAL.split())

# Words of a line that greets or takes leave.
_SAID: Final = """
    kia ora koe koutou katoa korua tena morena nga mihi mahana noho ra haere talofa lava malo bula
    chara cara mise le meas gach dea ghui slan agus is
    annwyl cofion gorau cynnes yn gywir diolch
    sawubona molo molweni dumela dumelang avuxeni goeie more groete vriendelike
    namaste namaskar namaskaram vanakkam salaam salam assalamu alaikum walaikum
    bonjour bonsoir cher chere cordialement bien amicalement hola estimado estimada saludos
    cordiales un saludo atentamente cordiali saluti gentile caro cara hallo liebe lieber herzliche
    viele freundliche mit gruss met vriendelijke groet hartelijke groeten ola caro cumprimentos
    shalom merhaba aloha mahalo konnichiwa
"""
GREETINGS_AND_LEAVES: Final = frozenset(_SAID.split())
