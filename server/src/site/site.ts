/** Something that a site serves. */
export interface Found {
  readonly body: Buffer;
  readonly type: string;
  /** Whether its name has a hash, so that another content has another name. */
  readonly forever?: boolean;
}

/** Pages that are served beside the protocol. */
export interface Site {
  /**
   * What stands at a path, if anything does. `written` is the path as it was asked for, before
   * anything in it was decoded.
   */
  find(path: string, written: string): Promise<Found | undefined> | Found | undefined;
  /**
   * Where a form leads that was posted to a path without any script; absent, or `undefined`, where
   * there is none. What it holds is not read: nobody is signed in there.
   */
  post?(path: string): Promise<string | undefined> | string | undefined;
}
