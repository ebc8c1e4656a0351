import type { AnyRecord, Consultation, RecordOf } from '@entente/elements/model.js';
import { claimNodes, tallyNodes } from './claim-nodes.js';
import { idOf, local, ref, type Node, type Scene } from './node.js';

/**
 * What a record is in the words of schema.org. Types for which it has none, such as restatements of
 * what somebody else said, are in the other forms of the export alone.
 */
export function nodesOf(record: AnyRecord, scene: Scene): readonly Node[] {
  switch (record.type) {
    case 'consultation':
      return consultationNodes(record, scene);
    case 'group':
      return [groupNode(record, scene)];
    case 'participant':
      return [{ ...base(record, scene, 'Person'), name: record.name }];
    case 'claim':
      return claimNodes(record, scene);
    case 'tally':
      return tallyNodes(record, scene);
    case 'evidence':
      return [evidenceNode(record, scene)];
    case 'assessment':
      // A review is its words: what was said of it is in the other forms of the export.
      return record.removed ? [] : [assessmentNode(record, scene)];
    case 'response':
      return [responseNode(record, scene)];
    case 'commitment':
      return [commitmentNode(record, scene)];
    default:
      return [];
  }
}

const base = ({ type, id }: AnyRecord, scene: Scene, name: string): Node => ({
  '@id': idOf(scene, type, id),
  '@type': name,
});

function consultationNodes(record: Consultation, scene: Scene): readonly Node[] {
  const organiser = idOf(scene, 'organiser');
  return [
    {
      ...base({ ...record, id: scene.consultationId }, scene, 'DiscussionForumPosting'),
      headline: local(record.title),
      text: local(record.question),
      author: { '@id': organiser },
      inLanguage: record.languages,
      datePublished: record.opensAt,
      expires: record.closesAt,
    },
    { '@id': organiser, '@type': 'Organization', name: local(record.organiser) },
    // Those who assess evidence together: a review has to be by somebody.
    { '@id': idOf(scene, 'participants'), '@type': 'Organization', name: local(record.title) },
  ];
}

function groupNode(record: RecordOf<'group'>, scene: Scene): Node {
  return {
    ...base(record, scene, 'Audience'),
    audienceType: local(record.dimensionLabel),
    name: local(record.label),
  };
}

function evidenceNode(record: RecordOf<'evidence'>, scene: Scene): Node {
  return {
    ...base(record, scene, 'CreativeWork'),
    ...(record.citation !== '' && { name: record.citation }),
    ...(record.url && { url: record.url }),
    ...(record.excerpt && { abstract: record.excerpt }),
    datePublished: record.date,
    inLanguage: record.language,
    creativeWorkStatus: record.status,
    sdPublisher: ref(scene, 'participant', record.participantId),
    'entente:sourceKind': record.sourceKind,
    'entente:bearing': record.bearing,
    '@reverse': { citation: ref(scene, 'claim', record.claimId) },
  };
}

function assessmentNode(record: RecordOf<'assessment'>, scene: Scene): Node {
  return {
    ...base(record, scene, 'Review'),
    itemReviewed: ref(scene, 'evidence', record.evidenceId),
    author: ref(scene, 'participant', record.participantId),
    datePublished: record.at,
    inLanguage: record.language,
    reviewBody: record.reason,
    reviewRating: { '@type': 'Rating', alternateName: record.verdict },
  };
}

function responseNode(record: RecordOf<'response'>, scene: Scene): Node {
  return {
    ...base(record, scene, 'Answer'),
    parentItem: ref(scene, 'claim', record.subjectId),
    author: { '@type': 'Organization', name: local(record.body) },
    datePublished: record.at,
    text: local(record.reasons),
    'entente:verdict': record.verdict,
  };
}

function commitmentNode(record: RecordOf<'commitment'>, scene: Scene): Node {
  return {
    ...base(record, scene, 'PlanAction'),
    agent: { '@type': 'Organization', name: local(record.body) },
    description: local(record.text),
    startTime: record.startsAt,
    endTime: record.endsAt,
    'entente:completion': record.completion,
    ...(record.effect !== null && { 'entente:effect': record.effect }),
  };
}
