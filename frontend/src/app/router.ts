import { createBrowserRouter } from "react-router";
import { basename } from "../portal/language";
import { forgetFailures } from "../portal/Reading";
import { awaitHeading } from "../ui/headingFocus";
import { roomsAt } from "./rooms";
import { pages, routes } from "./routes";

/** After a navigation to another page, its heading takes the focus. A change of filter or page of a list does not. */
export function createRouter() {
  const router = createBrowserRouter(routes, {
    basename,
    patchRoutesOnNavigation: async ({ path, patch }) => {
      patch(pages, await roomsAt(path));
    },
  });
  let here = router.state.location;
  router.subscribe(({ location }) => {
    if (location === here) return;
    if (location.pathname !== here.pathname) awaitHeading();
    here = location;
    forgetFailures();
  });
  return router;
}
