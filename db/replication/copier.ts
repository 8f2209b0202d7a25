/** The name under which the server lists who copies it, and keeps for it what was not copied yet. */
export const copier = 'lang_nghe_backup'
