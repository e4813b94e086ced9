import { cleanup, render, screen } from "@testing-library/react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { DoneBanner } from "./DoneBanner";

/** The page as a browser opens it: with what its history keeps of this address. */
const open = () => render(<RouterProvider router={createBrowserRouter([{ path: "/", element: <DoneBanner /> }])} />);

test("What was done is told on the page that it led to, and not again after a reload", () => {
  window.history.replaceState({ usr: { done: "Request sent" }, key: "k", idx: 0 }, "", "/");

  open();
  expect(screen.getByText("Request sent")).toBeDefined();
  cleanup();

  open();
  expect(screen.queryByText("Request sent")).toBeNull();
});
