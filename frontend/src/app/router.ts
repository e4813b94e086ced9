import { createBrowserRouter } from "react-router";
import { basename } from "../portal/language";
import { awaitHeading } from "../ui/headingFocus";
import { routes } from "./routes";

/** After a navigation to another page, its heading takes the focus. A change of filter or page of a list does not. */
export function createRouter() {
  const router = createBrowserRouter(routes, { basename });
  let path = router.state.location.pathname;
  router.subscribe(({ location }) => {
    if (location.pathname === path) return;
    path = location.pathname;
    awaitHeading();
  });
  return router;
}
