import { html, type TemplateResult } from 'lit';
import type { Panel } from '../../events/panel-events.js';
import type { Relation } from '../../model/claim.js';
import { fetchPart } from '../shared/fetch-part.js';

/** A panel that is open under a claim. */
export interface OpenPanel {
  readonly claimId: string;
  readonly panel: Panel;
  readonly relation: Relation | null;
}

type Draw = (open: OpenPanel, level: number, permalink: string) => TemplateResult;

const composer: Draw = ({ claimId, relation }, level, permalink) => {
  void fetchPart(() => import('../composer/composer.define.js'));
  return html`<entente-composer
    parent-id=${claimId}
    .relation=${relation}
    heading-level=${level}
    permalink=${permalink}
  ></entente-composer>`;
};

const edit: Draw = ({ claimId }, level) => {
  void fetchPart(() => import('../composer/composer.define.js'));
  return html`<entente-composer
    mode="edit"
    claim-id=${claimId}
    heading-level=${level}
  ></entente-composer>`;
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
export const panelTemplate: Draw = (open, level, permalink) =>
  panels[open.panel](open, level, permalink);
