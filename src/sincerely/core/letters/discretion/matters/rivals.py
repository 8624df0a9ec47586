"""Who else is in for the post."""

from sincerely.core.letters.discretion.matter import OF_OTHERS, Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="rivals",
    reason="who else is in for the post is not for a letter",
    about="others in for the post",
    source="Rule 2 of the house; domain rules, 16",
    sections=OF_OTHERS - {Section.OUTCOME},
    lists={
        "other": "internal inside in-house rival other another external stronger best preferred favourite favorite"
        " favoured favored front-running leading local home-grown fellow competing second younger cheaper",
        "runner": "candidate candidates applicant applicants contender contenders finalist finalists",
        "choosing": "interviewing meeting considering seeing up_against down_to choosing_between one_of out_of have",
    },
    frames=(
        "<other> .. <runner>",
        "<choosing> only|just|another|the|last? <number> .. <runner> $",
        "<choosing> only|just|another|the|last? <number> others|people|more in|for|on|still|this|next|after",
        "<somebody> <is> also|still? a|an|the|another <runner>",
        "<number> others still? in|on|to",
        "wants|wanted|applied_for|going_for|in_for|up_for|passed_over_for|turned_down_for|promised the|this|my job|role|post|position",
        "should_have had|got|been_given the|this|my job|role|post|chair",
        "someone|somebody inside|internal|in-house",
        "front-runner|frontrunner|front_runner|in_the_running|stitch-up",
        "acting|interim|assistant|deputy <office>|head .. applied|applying",
        "already have a favourite|favorite",
        "wants|want .. to have|get it|the_job|the_role|the_post",
        "shortlisted|short-listed man|woman|person|people|one|two|three",
        "there_is|they_have a|an|one|only? inside|internal|home-grown|strong .. <runner>|person",
        "applied too|as_well|for_it|herself|himself",
    ),
    excuses=("<runner> for_the grant|prize|award|fund", "in_training|finalists_for"),
    flags=(
        "the internal candidate is strong",
        "they are also seeing two other candidates",
        "they are down to three candidates",
        "the acting manager applied too",
        "two others are still in the running",
        "there's someone inside they like",
    ),
    passes=(
        "candidates wait six weeks for an answer",
        "one of four finalists for the grant",
        "lost three customers to a rival",
        "wants two candidates ready for each head post",
        "seven internal promotions last year",
    ),
)
