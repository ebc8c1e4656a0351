export * from './command-events.js';
export * from './failure-event.js';
export { PanelRequestEvent, type Panel } from './panel-events.js';
export * from './ready-event.js';
export * from './sign-in-event.js';
