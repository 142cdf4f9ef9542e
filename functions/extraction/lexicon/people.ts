import type { Victims } from '../../../schemas/types.ts';

export interface PeopleNoun {
  readonly civilian?: Victims['civilian'];
  readonly age?: Exclude<Victims['age'], null>;
  readonly sex?: Exclude<Victims['sex'], null>;
}

const list = (words: string, facts: PeopleNoun): [string, PeopleNoun][] =>
  words.split(' ').map((word) => [word, facts]);

/** Nouns for people, singular and plural, with what they tell: "34 women were killed" is adults, f. */
export const PEOPLE: ReadonlyMap<string, PeopleNoun> = new Map([
  ...list(
    'person persons people individual individuals human humans victim victims others other someone resident residents villager villagers local locals citizen citizens passenger passengers survivor survivors bystander bystanders passerby pedestrian pedestrians tourist tourists visitor visitors foreigner foreigners national nationals migrant migrants refugee refugees worker workers miner miners employee employees labourer labourers laborer laborers driver drivers pilot pilots co-pilot sailor sailors fisherman fishermen crew crewman crewmen member members student students pupil pupils teacher teachers doctor doctors nurse nurses medic medics journalist journalists reporter reporters protester protesters demonstrator demonstrators activist activists patient patients prisoner prisoners inmate inmates suspect suspects attacker attackers assailant assailants gunman gunmen bomber bombers hostage hostages farmer farmers shopper shoppers worshipper worshippers pilgrim pilgrims climber climbers hiker hikers swimmer swimmers motorist motorists motorcyclist motorcyclists cyclist cyclists rider riders spectator spectators fan fans guest guests colleague colleagues neighbour neighbours neighbor neighbors family families household households relative relatives friend friends sibling siblings couple couples parent parents cousin cousins twin twins firefighter firefighters paramedic paramedics rescuer rescuers volunteer volunteers official officials minister politician lawmaker judge guard guards staff lives souls follower followers supporter supporters leader leaders deputy head chief commander commanders trader traders vendor vendors monk monks priest priests nun nuns imam actor singer player players athlete athletes contractor contractors engineer engineers',
    {},
  ),
  ...list('civilian civilians noncombatant noncombatants', { civilian: 'civilian' }),
  ...list(
    'soldier soldiers troops fighter fighters militant militants rebel rebels insurgent insurgents militiaman militiamen combatant combatants marine marines airman airmen serviceman servicemen paratrooper paratroopers jihadist jihadists jihadi jihadis guerrilla guerrillas recruit recruits conscript conscripts personnel militia extremist extremists terrorist terrorists',
    { civilian: 'combatant' },
  ),
  ...list('police policeman policemen policewoman policewomen officer officers peacekeeper peacekeepers', {}),
  ...list('infant infants baby babies newborn newborns toddler toddlers', { age: 'infants' }),
  ...list('child children kid kids schoolchild schoolchildren minor minors orphan orphans', { age: 'children' }),
  ...list('boy boys schoolboy schoolboys', { age: 'children', sex: 'm' }),
  ...list('girl girls schoolgirl schoolgirls', { age: 'children', sex: 'f' }),
  ...list('teenager teenagers teen teens adolescent adolescents youth youths', { age: 'adolescents' }),
  ...list('adult adults', { age: 'adults' }),
  ...list('woman women lady ladies', { age: 'adults', sex: 'f' }),
  ...list('man men', { age: 'adults', sex: 'm' }),
  ...list('elderly pensioner pensioners', { age: 'elderly' }),
  ...list('mother mothers wife wives daughter daughters sister sisters aunt grandmother niece', { sex: 'f' }),
  ...list('father fathers husband husbands son sons brother brothers uncle grandfather nephew', { sex: 'm' }),
]);

/** Things and animals that are counted beside verbs of harm, and are no victims: "killed 12 goats". */
export const NOT_PEOPLE = new Set(
  'animal animals cattle cow cows sheep goat goats horse horses dog dogs cat cats bird birds chicken chickens pig pigs elephant elephants whale whales jackal deer fish house houses home homes building buildings car cars vehicle vehicles bus buses truck trucks train trains boat boats ship ships plane planes aircraft village villages town towns city cities district districts province provinces state states country countries year years month months week weeks day days hour hours minute minutes second seconds time times percent per-cent % mile miles kilometre kilometres kilometer kilometers metre metres meter meters km feet foot acre acres hectare hectares dollar dollars euro euros pound pounds rupees yuan tonne tonnes ton tons kg bomb bombs missile missiles rocket rockets shot shots round rounds bullet bullets attack attacks strike strikes raid raids blast blasts explosion explosions incident incidents case cases point points goal goals seat seats vote votes page pages storey storeys story stories floor floors room rooms shop shops school schools church churches tree trees job jobs company companies flight flights game games match matches bill bills law laws court courts degree degrees others-things'.split(
    ' ',
  ),
);
