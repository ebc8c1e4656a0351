/** What a column means, in both official languages. */
export interface Meaning {
  readonly en: string;
  readonly fr: string;
}

const say = (en: string, fr: string): Meaning => ({ en, fr });

/** Columns that mean the same in every table. */
const shared: Readonly<Record<string, Meaning>> = {
  type: say('What kind of record this is', 'Le type d’enregistrement'),
  id: say('The id of the record, never used again', 'L’identifiant, jamais réutilisé'),
  revision: say('Grows by one with each change', 'Augmente de un à chaque modification'),
  participantId: say('Whose it is', 'La personne qui en est l’auteur'),
  claimId: say('The claim that it is about', 'L’affirmation concernée'),
  subject: say('What kind of thing it is about', 'La nature de ce qui est visé'),
  subjectId: say('What it is about', 'Ce qui est visé'),
  language: say('The language it is written in (BCP 47)', 'La langue du texte (BCP 47)'),
  text: say('The text, as it was written', 'Le texte, tel qu’il a été écrit'),
  reason: say('The reason that was given', 'Le motif donné'),
  ground: say('The published ground', 'Le motif publié'),
  createdAt: say('When it was made', 'Date de création'),
  at: say('When it was done', 'Date de l’acte'),
  dueAt: say('By when something is due', 'Échéance'),
  status: say('Where it stands', 'Où il en est'),
  removed: say('Whether its words were removed', 'Si le texte a été retiré'),
  kind: say('What kind it is', 'La nature'),
  label: say('What it is called', 'Le nom'),
  verdict: say('What was found', 'L’avis rendu'),
  body: say('Who answers for it', 'L’instance responsable'),
  title: say('The title', 'Le titre'),
};

const consultation: Readonly<Record<string, Meaning>> = {
  question: say('What is asked', 'La question posée'),
  organiser: say('Who asks', 'L’organisation qui consulte'),
  languages: say('The languages of the consultation', 'Les langues de la consultation'),
  'mandate.fixed': say('What is decided already', 'Ce qui est déjà décidé'),
  'mandate.open': say('What can still change', 'Ce qui peut encore changer'),
  'mandate.decider': say('Who decides, where and when', 'Qui décide, où et quand'),
  'mandate.promise': say('The promised level (IAP2)', 'Le niveau promis (IAP2)'),
  'mandate.promiseText': say('The promise in other words', 'La promesse en d’autres mots'),
  'mandate.minutes': say('Minutes it takes to take part', 'Minutes nécessaires pour participer'),
  'mandate.privacy': say('The privacy notice', 'L’avis de confidentialité'),
  'mandate.guidelines': say('The rules of engagement', 'Les règles de participation'),
  'rules.disclosure': say('Saying first where one stands', 'Dire d’abord d’où l’on parle'),
  'rules.listening.binding': say('Restating before opposing', 'Reformuler avant de s’opposer'),
  'rules.listening.hours': say(
    'Hours to answer a restatement',
    'Heures pour juger la reformulation',
  ),
  'rules.evidence.binding': say('Evidence for contested facts', 'Preuves des faits contestés'),
  'rules.evidence.days': say('Days until evidence is due', 'Jours pour fournir une preuve'),
  'rules.evidence.groups': say(
    'Groups that must find it sound',
    'Groupes qui doivent la juger solide',
  ),
  'rules.recognition': say('Taking evidence into account', 'Tenir compte des preuves'),
  'rules.inclusion': say('Asking for people’s groups', 'Demander les groupes des personnes'),
  'rules.counts': say('When counts are shown', 'Quand les décomptes sont montrés'),
  'rules.moderation': say('Before or after being seen', 'Avant ou après la publication'),
  'rules.editMinutes': say('Minutes in which one may edit', 'Minutes pour modifier son texte'),
  'rules.lengths.claim': say('Longest claim, in characters', 'Longueur maximale d’une affirmation'),
  'rules.lengths.paraphrase': say('Longest restatement', 'Longueur maximale d’une reformulation'),
  'rules.lengths.reason': say('Longest reason', 'Longueur maximale d’un motif'),
  'rules.depth': say('How deep replies may go', 'Profondeur maximale des réponses'),
  phases: say('The phases, as JSON', 'Les phases, en JSON'),
  opensAt: say('When it opens', 'Ouverture'),
  closesAt: say('When it closes', 'Clôture'),
  timeZone: say('The zone in which dates are said', 'Le fuseau horaire des dates'),
};

const people: Readonly<Record<string, Meaning>> = {
  dimension: say(
    'Groups of one dimension are compared',
    'Les groupes d’une dimension se comparent',
  ),
  dimensionLabel: say('What the dimension is called', 'Le nom de la dimension'),
  expectedShare: say('Share among those affected (0 to 1)', 'Part des personnes touchées (0 à 1)'),
  source: say('Where the share comes from', 'D’où vient cette part'),
  'group.note': say('What is done to reach the group', 'Ce qui est fait pour joindre le groupe'),
  name: say('The public name, empty once erased', 'Le nom public, vide après effacement'),
  roles: say('What they may be here', 'Les rôles'),
  groupIds: say('The groups they place themselves in', 'Les groupes où elles se situent'),
  ownWords: say('Where no group fits, their words', 'Leurs mots, si aucun groupe ne convient'),
  joinedAt: say('When they joined', 'Date d’arrivée'),
  standing: say('Whom they speak for', 'Au nom de qui elles parlent'),
  speaksFor: say('Which organisation or person', 'L’organisation ou la personne'),
  members: say('Members of the organisation', 'Membres de l’organisation'),
  objectives: say('What they hope for', 'Ce qu’elles espèrent'),
  concerns: say('What they worry about', 'Ce qui les préoccupe'),
  interest: say('A declared interest in the outcome', 'Un intérêt déclaré dans le résultat'),
  updatedAt: say('When it was last changed', 'Dernière modification'),
  'nomination.label': say('The group that is missing', 'Le groupe absent'),
  reach: say('How the group could be reached', 'Comment joindre ce groupe'),
  decision: say('The public reason of the decision', 'Le motif public de la décision'),
  decidedAt: say('When it was decided', 'Date de la décision'),
  groupId: say('The group that was added', 'Le groupe ajouté'),
};

const claims: Readonly<Record<string, Meaning>> = {
  number: say('The place that others cite, as 17.1.2', 'Le rang que l’on cite, comme 17.1.2'),
  authorId: say('Who says it', 'Qui l’affirme'),
  parentId: say('The claim that it answers', 'L’affirmation à laquelle elle répond'),
  relation: say('What it does to that claim', 'Ce qu’elle apporte à cette affirmation'),
  'claim.text': say('The text; empty where it is gone', 'Le texte, vide s’il a été retiré'),
  editedAt: say('When it was last edited', 'Dernière modification'),
  earlier: say('Earlier wordings, as JSON', 'Les versions antérieures, en JSON'),
  'tombstone.at': say('When it stopped being readable', 'Quand elle a cessé d’être lisible'),
  'tombstone.reason': say('The public reason for that', 'Le motif public'),
  'tombstone.ground': say('The published ground for that', 'Le motif publié'),
  'tombstone.intoId': say('The claim it was merged into', 'L’affirmation où elle a été fusionnée'),
  paraphraseId: say('The restatement it had to offer', 'La reformulation préalable'),
  unseen: say('Whether it was never published', 'Si elle n’a jamais paru'),
  agree: say('How many agree', 'Nombre d’accords'),
  disagree: say('How many disagree', 'Nombre de désaccords'),
  unsure: say('How many are unsure', 'Nombre d’indécis'),
  shared: say('How many have this question too', 'Nombre de personnes qui ont cette question'),
  replies: say('Replies that can be read', 'Réponses lisibles'),
  heard: say('Restatements that were confirmed', 'Reformulations confirmées'),
  evidenceFor: say('Sources that support it', 'Sources qui l’appuient'),
  evidenceAgainst: say('Sources that contradict it', 'Sources qui la contredisent'),
  evidenceContext: say('Sources that give context', 'Sources qui donnent le contexte'),
  sound: say('Assessments as sound', 'Évaluations : solide'),
  limited: say('Assessments as limited', 'Évaluations : limité'),
  unsound: say('Assessments as unsound', 'Évaluations : non solide'),
  support: say('How well it stands', 'À quel point elle est étayée'),
  evidenceDue: say('When evidence is due', 'Échéance des preuves'),
  fromId: say('The claim that is linked', 'L’affirmation liée'),
  toId: say('The claim it is linked to', 'L’affirmation visée par le lien'),
};

const listening: Readonly<Record<string, Meaning>> = {
  attempt: say('1, or 2 for the one further try', '1, ou 2 pour le second essai'),
  released: say('What let the reply go ahead', 'Ce qui a laissé passer la réponse'),
  correction: say('What the author says is different', 'Ce que l’auteur corrige'),
  copyReason: say('Why words are repeated', 'Pourquoi les mots sont repris'),
  releasedById: say('Who vouched for or released it', 'Qui s’en est porté garant'),
  releaseReason: say('Why', 'Pourquoi'),
  judgedAt: say('When the author answered', 'Quand l’auteur a répondu'),
  sourceKind: say('What kind of source it is', 'La nature de la source'),
  bearing: say('What it does to the claim', 'Ce qu’elle apporte à l’affirmation'),
  citation: say('Title and origin', 'Titre et origine'),
  url: say('Where it can be read', 'Où la consulter'),
  date: say('Date of the source', 'Date de la source'),
  excerpt: say('The passage that matters', 'Le passage utile'),
  evidenceId: say('The source', 'La source'),
  manner: say('How it is taken into account', 'Comment elle est prise en compte'),
};

const together: Readonly<Record<string, Meaning>> = {
  action: say('What was decided', 'Ce qui a été décidé'),
  facilitatorId: say('Who decided', 'Qui a décidé'),
  drafts: say('Wordings, oldest first, as JSON', 'Les versions, de la plus ancienne, en JSON'),
  amendments: say('Proposed changes, as JSON', 'Les amendements, en JSON'),
  sourceIds: say('The claims it brings together', 'Les affirmations réunies'),
  statementId: say('The joint statement', 'La déclaration commune'),
  choice: say('Signed, or dissented', 'Signature ou dissidence'),
  reasons: say('The reasons of the answer', 'Les motifs de la réponse'),
  commitmentId: say('The commitment that goes with it', 'L’engagement associé'),
  startsAt: say('When it begins', 'Début'),
  endsAt: say('When it ends', 'Fin'),
  milestones: say('Milestones, as JSON', 'Les jalons, en JSON'),
  indicators: say('Indicators and readings, as JSON', 'Les indicateurs et mesures, en JSON'),
  completion: say('How far it got (OGP scale)', 'Avancement (échelle du PGO)'),
  effect: say('Its effect (OGP scale)', 'Effet (échelle du PGO)'),
  reviews: say('Assessments by role, as JSON', 'Les évaluations par rôle, en JSON'),
};

const all: Readonly<Record<string, Meaning>> = {
  ...shared,
  ...consultation,
  ...people,
  ...claims,
  ...listening,
  ...together,
};

/** What a column of a table means: there, or in every table. */
export function meaningOf(table: string, column: string): Meaning | undefined {
  return all[`${table}.${column}`] ?? all[column];
}
