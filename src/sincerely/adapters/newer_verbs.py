"""Verbs of working life that lemminflect's table lacks; regular, but for those made from an irregular one.

The table was made from older dictionaries: it knows no "whiteboard", "onboard" or "upskill".
A verb built with a prefix from one the table knows ("relaunch", "overhire", "re-tender")
needs no entry; it takes the forms of the verb inside it.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMPOUNDS", "LONE_VERBS", "PREFIXES"]

LONE_VERBS: Final = frozenset(
    """
    whiteboard onboard offboard upskill timebox greenlight backfill roleplay fast-track rightsize
    crowdsource crowdfund fundraise headhunt containerise containerize dockerize productise productize incentivise
    incentivize operationalise operationalize text livestream podcast blog vlog fact-check spellcheck
    screenshare double-check sanity-check stocktake parallelise parallelize gamify ringfence ring-fence mothball
    micromanage gatekeep hotfix backport insource offshore nearshore cold-call doorknock caveat
    diarise diarize workshop mindmap storyboard wireframe fine-tune strim overwinter intubate cannulate
    catheterise catheterize extubate debride auscultate dialyse dialyze invigilate homeschool home-school redact
    notarise cross-examine palletise palletize cross-dock shrink-wrap backhaul double-handle deglaze upsize rotovate
    braze shot-blast powder-coat anodise anodize hot-desk geofence geolocate whitelist stress-test road-test
    test-drive beta-test longlist keynote guest-lecture peer-review externalise externalize rezone busk overdub
    remaster multitask requote job-share co-design co-produce medevac telework deskill repot safeguard
    signpost triangulate hand-rear micro-manage
    """.split()  # noqa: SIM905
)
PREFIXES: Final = tuple(
    """
    re- over- under- co- pre- de- mis- out- un- cross- double- hand- self- re over under out mis pre co de
    """.split()  # noqa: SIM905
)
# The word in front, and the verb whose forms the whole takes ("upsold", "firefought").
COMPOUNDS: Final[dict[str, tuple[str, str]]] = {
    "firefight": ("fire", "fight"),
    "upsell": ("up", "sell"),
    "cross-sell": ("cross-", "sell"),
    "breastfeed": ("breast", "feed"),
    "hand-write": ("hand-", "write"),
    "sunset": ("sun", "set"),
    "moonlight": ("moon", "light"),
    "spoon-feed": ("spoon-", "feed"),
    "ghostwrite": ("ghost", "write"),
    "cherry-pick": ("cherry-", "pick"),
}
