import type { Outcome } from './outcomes.ts';

interface HarmPhrase {
  /**
   * The people counted stand at "@". A starred word belongs to the outcome's term, "a|b" is a choice, "(a)" may be
   * left out, "~" stands for up to six words without a verb or a stop.
   */
  readonly words: string;
  readonly outcome: Outcome;
  readonly example: string;
}

const phrase = (outcome: Outcome, words: string, example: string): HarmPhrase => ({ words, outcome, example });

const LEFT = 'left|leave|leaves|leaving|render|rendered|renders|rendering|make|made|makes|making';
const TOOK = 'claim|claims|claimed|claiming|cost|costs|costing|take|takes|took|taken|taking';
const FORCED =
  'force|forces|forced|forcing|drive|drives|drove|driven|driving|cause|caused|causing|send|sent|sending|compel|compelled|compelling|prompt|prompted|prompting|oblige|obliged';
const SEIZED = 'take|takes|took|taken|taking|hold|holds|held|holding|seize|seized|seizing';
const LIE = 'is|are|was|were|be|been|being|remain|remains|remained|lie|lies|lay';

/** Turns of phrase for harm that no verb of its own tells. */
export const HARM_PHRASES: readonly HarmPhrase[] = [
  phrase('killed', `${TOOK} the *lives|life of @`, 'the fire claimed the lives of 12 people'),
  phrase('killed', `${TOOK} @ (more|innocent|human|civilian) *lives|life`, 'the fire claimed 12 lives'),
  phrase(
    'killed',
    '@ (more|innocent|human) *lives|life (have|has|had) was|were|been|are *lost|claimed|taken',
    '12 lives were lost',
  ),
  phrase('killed', '@ ~ *lost|lose|losing|loses their|his|her *lives|life', '12 people lost their lives'),
  phrase('killed', '*loss of @ (more|innocent|human) *lives|life', 'the loss of 12 lives'),
  phrase('killed', '*loss of (the) *lives of @', 'the loss of the lives of 12 people'),
  phrase('killed', '@ met|meet|found (their|his|her) *deaths|death', '12 people met their deaths'),
  phrase(
    'killed',
    '*deaths|death|killing|killings|murder|murders|slaying|slayings|massacre|assassination|execution|executions|slaughter|lynching|beheading of @',
    'the mayor mourned the deaths of 12 people',
  ),
  phrase('killed', '*bodies|body|remains|corpses of @', 'crews recovered the bodies of 12 people'),
  phrase('killed', `${LEFT}|with @ ~ *dead`, 'the blast left 12 people dead'),
  phrase('killed', '*left|leaving|found *dead @', 'the blast left dead 12 people'),
  phrase('killed', 'put|puts|putting @ to *death', 'the rebels put 12 people to death'),
  phrase('killed', `@ ~ ${LIE} (among) (the) *dead`, '12 people lay dead'),
  phrase('killed', '@ (who) (were|was) *buried|burned|burnt *alive', '12 people were buried alive'),
  phrase(
    'injured',
    `${LEFT}|with @ ~ *injured|wounded|hurt|maimed|paralysed|paralyzed`,
    'the blast left 12 people injured',
  ),
  phrase(
    'injured',
    '@ ~ *suffered|suffering|sustained|sustaining|received ~ *injuries|wounds|burns|injury|fractures|concussions',
    '12 people suffered burns',
  ),
  phrase(
    'injured',
    '@ ~ *treated for ~ *injuries|wounds|burns|shock|inhalation|cuts',
    '12 people were treated for burns',
  ),
  phrase('injured', '@ ~ with ~ *injuries|wounds|burns', '12 people were found with wounds'),
  phrase('injured', '*injuries|injury to @', 'the blast caused injuries to 12 people'),
  phrase('injured', '*wounding|injuring of @', 'the wounding of 12 people'),
  phrase(
    'hospitalised',
    '*sent|send|sending|put|putting|landed|landing @ to|in (the|a) *hospital',
    'the blast sent 12 people to hospital',
  ),
  phrase(
    'hospitalised',
    '@ ~ *taken|rushed|admitted|airlifted|brought|sent|flown|transported|ferried|transferred|moved ~ to ~ *hospital|hospitals|clinic|clinics',
    '12 people were taken to the nearby hospital',
  ),
  phrase(
    'hospitalised',
    '*took|rushed|taking|rushing|airlifted|transported @ to ~ *hospital|hospitals|clinic|clinics',
    'ambulances took 12 people to hospital',
  ),
  phrase(
    'hospitalised',
    `@ ~ ${LIE} (still|being) (treated) *in ~ *hospital|hospitals`,
    '12 people remain in hospital',
  ),
  phrase(
    'hospitalised',
    '@ ~ *treated in|at ~ *hospital|hospitals|clinic|clinics',
    '12 people were treated in hospital',
  ),
  phrase('hospitalised', '@ ~ in *intensive *care', '12 people are in intensive care'),
  phrase('missing', `${LEFT}|with @ ~ *missing|unaccounted`, 'the flood left 12 people missing'),
  phrase(
    'missing',
    '@ ~ (gone|went|go|reported|listed|still|remain|remained|are|were|is|was) (as|still) *missing',
    '12 people went missing',
  ),
  phrase('missing', '*disappearance|disappearances of @', 'the disappearance of 12 people'),
  phrase('abducted', `${SEIZED} @ ~ *hostage|captive|prisoner|prisoners|hostages`, 'gunmen took 12 people hostage'),
  phrase('abducted', `*${SEIZED} *hostage|captive|prisoner @`, 'gunmen took hostage 12 people'),
  phrase(
    'abducted',
    `@ ~ *${SEIZED} (as) *hostage|captive|prisoner|hostages|prisoners`,
    '12 people were taken hostage',
  ),
  phrase('abducted', '*abduction|kidnapping|abductions|kidnappings|capture of @', 'the kidnapping of 12 people'),
  phrase('detained', 'take|takes|took|taken|taking @ into *custody', 'the police took 12 people into custody'),
  phrase('detained', '@ ~ taken into (police) *custody', '12 people were taken into custody'),
  phrase(
    'detained',
    '@ ~ are|is|remain|remains in|under (police) *custody|arrest|detention',
    '12 people are in custody',
  ),
  phrase('detained', '*arrest|arrests|detention of @', 'the arrest of 12 people'),
  phrase(
    'displaced',
    `${FORCED} @ ~ to|from *flee|leave|abandon (their|his|her|its) (homes|home|houses)`,
    'the flood forced 12 people to flee',
  ),
  phrase('displaced', `${FORCED} @ *fleeing (their) (homes)`, 'the flood sent 12 people fleeing'),
  phrase(
    'displaced',
    `${FORCED} @ ~ from|out (of) (their|his|her) *homes|home|houses`,
    'the flood drove 12 people from their homes',
  ),
  phrase(
    'displaced',
    '@ ~ *forced|driven to|from|out (of) *flee|leave|abandon|their|his|her (their) (homes|home|houses)',
    '12 people were forced to flee their homes',
  ),
  phrase('displaced', '@ ~ *left|abandoned their|his|her *homes|home|houses', '12 people left their homes'),
  phrase('displaced', `${LEFT} @ ~ *homeless|displaced`, 'the fire left 12 people homeless'),
  phrase('displaced', '@ ~ *lost their|his|her *homes|home|houses', '12 people lost their homes'),
  phrase('displaced', '@ ~ *sought|taken|took|seeking *refuge|shelter', '12 people took refuge in a church'),
  phrase('displaced', '@ ~ internally *displaced (people|persons)', '12 internally displaced people'),
  phrase('displaced', '@ ~ *sheltering|sheltered in|at|with', '12 people were sheltering in a school'),
  phrase(
    'displaced',
    '@ ~ *staying|living in|at|with ~ *shelters|shelter|camps|camp|centres|centers|families',
    '12 people were staying with host families',
  ),
  phrase('displaced', '@ ~ forced into ~ *shelters|shelter|camps', '12 people were forced into temporary shelters'),
  phrase('displaced', '@ ~ registered as (internally) *displaced', '12 people were registered as displaced'),
  phrase('displaced', '*displacement of @', 'the displacement of 12 people'),
  phrase('evacuated', `${FORCED} @ to *evacuate`, 'the flood forced 12 people to evacuate'),
  phrase('evacuated', '@ ~ forced to *evacuate', '12 people were forced to evacuate'),
  phrase('evacuated', '@ ~ had|have|has|ordered to *evacuate', '12 people had to evacuate'),
  phrase('evacuated', '*relocation of @', 'the relocation of 12 people'),
  phrase('evacuated', '*evacuation|evacuations of @', 'the evacuation of 12 people'),
  phrase('evacuated', '@ ~ *moved|taken|brought to ~ *safety|shelters|ground', '12 people were moved to higher ground'),
  phrase('infected', '@ ~ *tested|testing|test *positive', '12 people have tested positive'),
  phrase('infected', '*infected|infecting @', 'the virus infected 12 people'),
  phrase(
    'infected',
    '@ ~ *contracted|contracting|caught (the) virus|disease|cholera|ebola|measles|malaria|coronavirus|covid-19|covid|infection|fever|flu|dengue|it',
    '12 people contracted cholera',
  ),
  phrase('infected', '*infection|infections of @', 'the infection of 12 people'),
  phrase(
    'infected',
    '@ (new|confirmed|suspected|more|reported|active|additional) (new|confirmed|suspected) *cases|case of',
    'the ministry counted 12 cases of cholera',
  ),
  phrase(
    'infected',
    '@ (new|more|additional) *confirmed|new|active *cases|case|infections',
    'cholera spread, and the ministry counted 12 confirmed cases',
  ),
];
