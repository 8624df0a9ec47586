"""Set phrases, each with the word in brackets that a slip of the ear or the hand makes another.

After the *Oxford Dictionary of Idioms* and Garner's *Modern English Usage*. A line is a row (see
``rows``) in which ``<head>`` stands for the word meant; a phrase is here only where no other word
that looks like the one in brackets makes sense in its place.
"""

from __future__ import annotations

from typing import Final

__all__ = ["IDIOMS"]

IDIOMS: Final = """
    ~hit the nail on the <head>
    ~hit the nail on <the> head
    ~hit the <ground> running
    ~nip %dets|it .adj? .sg|.pl? in the <bud>
    ~nip it|that|this|them in the <bud>
    on the <spur> of the moment
    ~start|begin|build|make it|this|that|.pl? from <scratch> $|,|and|in|with
    ~pass <muster>
    ~spread like <wildfire>
    ~leave no stone <unturned>
    no <stone> unturned
    with <bated> breath
    exception that <proves> the rule
    ~make <do> with %num|the|what|less|only
    ~champ|chomp <at> the bit
    with a <grain> of salt
    a grain|pinch <of> salt
    ducks in a <row>
    ~play devil's <advocate>
    crux|heart|truth of the <matter> is
    of %poss own <accord>
    day in and? ,? day <out>
    ~keep me|us|you|him|her|everyone in the <loop>
    ~go|went|gone above and <beyond>
    above and <beyond> the call of duty
    ~take %poss <hat> off to
    was|is|be the last <straw> for|$|,|that
    few and <far> between
    a <case> in point
    case <in> point
    ball is|was now? in %poss <court>
    ~learn it|that|this? the <hard> way $|,|that|in|on|when
    ~turn a blind <eye>
    ~turn a <blind> eye
    ~lend a <helping> hand
    a|any|no|your|our|my <vested> interest in
    a vested <interest> in
    ~run|go|work like <clockwork>
    ~see eye <to> eye
    par <for> the course
    high and <dry>
    ~cross that bridge when %pers <come> to it
    ~touch <base> with|on|again|after|before|next
    long|hard|tough <row> to hoe
    row to <hoe>
    cost|costs|costing an arm and <a> leg
    <needless> to say
    %poss work <cut> out
    ~go the extra <mile>
    left|leave|leaves to %poss own <devices>
    a chip <on> %poss shoulder
    down to brass <tacks>
    sight <unseen>
    touch and <go> $|,|for|until|at|with|whether
    ~go <off> without a hitch
    off without a <hitch>
    ~take %obj|it|this|that|anything|nothing for <granted>
    first come ,? first <served>
    best <foot> forward
    ~get it|this|the .sg? <off> the ground
    to|for all <intents> and purposes
    intents and <purposes>
    on the same <wavelength>
    ~fall by the <wayside>
    ~fall on <deaf> ears
    ~burn the <midnight> oil
    ~cut to the <chase>
    benefit of the <doubt>
    back to the drawing <board>
    in the <nick> of time
    ~jump on the <bandwagon>
    ~make <ends> meet
    ~make ends <meet>
    ~move|shift the <goalposts>
    off the <beaten> track|path
    on the tip of %poss <tongue>
    ~pull %poss|their <weight> $|,|and|in|on
    on the back <burner>
    ~rise to the <occasion>
    ~set the record <straight>
    ~stand the <test> of time
    ~strike a <chord> with
    ~take the bull by the <horns>
    ~take the <plunge>
    tip of the <iceberg>
    <icing> on the cake
    <lesser> of two evils
    light at the end of the <tunnel>
    proof of|in the <pudding>
    rule of <thumb>
    through thick and <thin>
    tried and <tested>
    ~turn over a new <leaf>
    ups and <downs>
    ~weather the <storm>
    without further <ado>
    ~wreak <havoc>
    <wreak> havoc
    a breath of fresh <air>
    a <foregone> conclusion
    a steep learning <curve>
    a steep <learning> curve
    a <far> cry from
    blessing in <disguise>
    double edged <sword>
    a <moot> point
    at %poss beck <and> call
    beck and <call>
    by and <large> $|,
    skin of %poss <teeth>
    easier <said> than done
    from the bottom of %poss <heart>
    leaps and <bounds>
    last but not <least>
    nuts and <bolts>
    part and <parcel>
    second to <none> $|,|in|and
    slowly but <surely>
    spick and <span>
    the whole nine <yards>
    to say the <least> $|,
    under the <weather> $|,|and|so|but|on|that|when
    push comes to <shove>
    wear and <tear>
    with all <due> respect
    to the best of my <knowledge>
    for the time <being>
    free of <charge>
    as far <as> i know|can
    on <tenterhooks>
    <free> rein
    ~give|have free <rein>
    in one <fell> swoop
    ~get|have %poss feet <wet>
    ~sit on the <fence>
    word of <mouth>
    ~shed <light> on
    ~bear|take|face the <brunt> of
    ~toe the <line>
    jack of all <trades>
    ~bide|biding|bided %poss <time>
    ~bite the <bullet>
    ~steal %poss|the <thunder>
    in the <limelight>
    on a <shoestring>
    on an even <keel>
    ~think outside the <box>
    a <whale> of a time
    ~run a tight <ship>
    ~go down the <drain>
    at a loose <end>
    ~throw in the <towel>
    ~spill the <beans>
    all hands on <deck>
    ~clear the <air> between|with|about
    ~pull out all the <stops>
    ~steer|stay|keep <clear> of
    ~get the <hang> of
    ~get|come to <grips> with
    ~keep|keeping %poss fingers <crossed>
    on the <verge> of
    under %poss <belt> $|,|and|i|by
    ~raise|raises|raised an <eyebrow>
    <dog> eat dog
    ~make a long story <short>
    ~go against the <grain>
    in the <throes> of
    in|through the <midst> of
    """
