/** What is fetched below the meter when somebody first wants it. */
export const loads = {
  stages: () => import('./stages-table.js'),
  named: () => import('./nominations-list.js'),
  naming: () => import('./nomination-form.define.js'),
  reporting: () => import('../moderation/moderation.define.js'),
};
