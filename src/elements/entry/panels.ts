import { html, type TemplateResult } from 'lit';
import type { Panel } from '../../events/panel-events.js';
import type { Relation } from '../../model/claim.js';
import { fetchPart } from '../shared/fetch-part.js';
import { handedOn } from './handed-on.js';

/** A panel that is open under a claim. */
export interface OpenPanel {
  readonly claimId: string;
  readonly panel: Panel;
  readonly relation: Relation | null;
}

type Draw = (open: OpenPanel, level: number, permalink: string, place: Element) => TemplateResult;

const composer: Draw = (open, level, permalink, place) => {
  void fetchPart(() => import('../composer/composer.define.js'));
  return html`<entente-composer
    parent-id=${open.claimId}
    .relation=${open.relation}
    heading-level=${level}
    permalink=${permalink}
    >${handedOn(place, open)}</entente-composer
  >`;
};

const edit: Draw = (open, level, _permalink, place) => {
  void fetchPart(() => import('../composer/composer.define.js'));
  return html`<entente-composer mode="edit" claim-id=${open.claimId} heading-level=${level}
    >${handedOn(place, open)}</entente-composer
  >`;
};

const evidence: Draw = ({ claimId, panel }, level) => {
  void fetchPart(() => import('../evidence-panel/evidence-panel.define.js'));
  return html`<entente-evidence-panel
    claim-id=${claimId}
    show=${panel}
    heading-level=${level}
  ></entente-evidence-panel>`;
};

const paraphrases: Draw = ({ claimId }, level) => {
  void fetchPart(() => import('../paraphrase-prompt/paraphrase-prompt.define.js'));
  return html`<entente-paraphrase-prompt
    closable
    claim-id=${claimId}
    heading-level=${level}
  ></entente-paraphrase-prompt>`;
};

const moderation: Draw = ({ claimId, panel }, level) => {
  void fetchPart(() => import('../moderation/moderation.define.js'));
  return html`<entente-moderation
    claim-id=${claimId}
    show=${panel}
    heading-level=${level}
  ></entente-moderation>`;
};

const panels: Readonly<Record<Panel, Draw>> = {
  reply: composer,
  edit,
  evidence,
  'add-evidence': evidence,
  challenge: evidence,
  recognise: evidence,
  paraphrases,
  withdraw: moderation,
  report: moderation,
  moderate: moderation,
};

/** Draws a panel, and fetches the element it needs: none of them is in the first load. */
export const panelTemplate: Draw = (open, level, permalink, place) =>
  panels[open.panel](open, level, permalink, place);
