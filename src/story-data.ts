/** The story this copy of the app was built with; a module of its own, so that it loads on its own. */
export { checked } from 'virtual:story';
