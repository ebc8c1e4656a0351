/* What nobody needs before the first claims stand there. */
export { goOn } from './go-on.js';
export { ListNews } from './list-news.js';
