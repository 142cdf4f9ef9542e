/** Nouns for one person by office or work; each with an example. A name may follow: "minister Ada Obi". */
export const ROLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'minister president secretary spokesman spokeswoman spokesperson ambassador envoy chancellor premier king queen prince princess',
    'emperor sultan emir pope cardinal archbishop bishop imam ayatollah rabbi pastor reverend priest mayor governor senator',
    'congressman congresswoman representative lawmaker legislator councillor councilman councilwoman commissioner chairman chairwoman',
    'chairperson chair chief director head leader general admiral colonel major captain lieutenant commander sergeant corporal',
    'officer inspector superintendent constable sheriff detective judge justice prosecutor attorney lawyer solicitor magistrate',
    'coroner professor doctor surgeon physician nurse scientist researcher analyst economist expert historian author writer',
    'journalist reporter editor correspondent columnist anchor host producer actor actress singer coach manager player striker',
    'executive ceo founder owner coordinator adviser advisor aide deputy delegate diplomat negotiator mediator candidate nominee',
    'activist campaigner organiser organizer strategist pollster engineer pilot driver teacher principal student farmer shopkeeper',
    'fisherman trader merchant volunteer paramedic firefighter rescuer lady administrator',
    'treasurer speaker whip superintendent gov sen rep gen lt col capt sgt maj adm rev',
  ]
    .join(' ')
    .split(' ')
    .map((role) => [role, `the ${role} said the bridge was closed`]),
);

/** Words that stand before a role and belong to it: "deputy foreign minister". */
export const ROLE_MODIFIERS = new Set(
  'prime foreign deputy vice interior defence defense finance health justice education energy transport environment agriculture trade labour labor home press chief senior acting interim former ex assistant associate executive managing regional provincial district national attorney solicitor first special permanent presidential police fire military army navy lead general major staff campaign communications policy political research brigadier housing industry water irrigation plant branch club culture tourism transport sports trade culture economy technology planning infrastructure welfare women'.split(
    ' ',
  ),
);

/** Titles of address; not part of a role: "Mr. Obi". */
export const HONORIFICS = new Set('mr mrs ms mx miss mx sir dame lord lady dr prof sheikh sheikha'.split(' '));
