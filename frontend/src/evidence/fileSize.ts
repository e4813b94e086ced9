import { t } from "@lingui/core/macro";

/** How large a file is, as people say it. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return t`${bytes} bytes`;
  if (bytes < 1024 * 1024) return t`${Math.round(bytes / 1024)} kB`;
  return t`${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
