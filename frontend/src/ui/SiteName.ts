import { createContext } from "react";

/** What stands behind the page's own title in the browser's tab. */
export const SiteName = createContext("");
