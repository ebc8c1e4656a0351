/** Style sheets are for Vite to bundle. */
declare module '*.css';
