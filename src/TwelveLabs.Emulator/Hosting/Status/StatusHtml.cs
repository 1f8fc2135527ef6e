using System.Net;
using System.Text;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Hosting.Status;

/// <summary>Writes the HTML of the status page.</summary>
internal static class StatusHtml
{
    private const int MostIndexes = 200;
    private static readonly string[] States = ["validating", "pending", "queued", "indexing", "ready", "failed"];

    public static string Of(EmulatorServices services)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Twelve Labs emulator</title>\n");
        html.Append(CultureInfo.InvariantCulture, $"<style>{StatusAssets.Style}</style>\n</head>\n<body>\n<main>\n<h1>Twelve Labs emulator</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>The API v1.2 is served at <code>{Text($"{services.Origin}v1.2")}</code>. It is <time>{Text(Json.Time(services.Now))}</time>. <a href=\"/\">Reload</a></p>\n");
        Fault(html, services.Fault);
        Indexes(html, services);
        Requests(html, services.Requests.Newest());
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<script>{StatusAssets.Script}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Fault(StringBuilder html, string? fault)
    {
        html.Append("<h2>Fault of all requests</h2>\n");
        html.Append(fault is null ? "<p>None.</p>\n" : $"<p>Every request that names none itself has the fault <code>{Text(fault)}</code>.</p>\n");
        html.Append("<form id=\"fault-form\">\n<label for=\"fault\">Fault, such as <code>delay=2s</code> or <code>429;retry-after=3</code></label><br>\n");
        html.Append(CultureInfo.InvariantCulture, $"<input id=\"fault\" name=\"fault\" value=\"{Text(fault ?? "")}\" autocomplete=\"off\" spellcheck=\"false\">\n");
        html.Append("<button type=\"submit\" value=\"on\">Set</button> <button type=\"submit\" value=\"off\">Clear</button>\n<output id=\"message\" for=\"fault\" role=\"status\"></output>\n");
        html.Append("<noscript><p>Setting a fault needs JavaScript.</p></noscript>\n</form>\n");
    }

    private static void Indexes(StringBuilder html, EmulatorServices services)
    {
        var rows = services.Accounts.OrderBy(account => account.Id, StringComparer.Ordinal).SelectMany(account => Rows(account, services.Now)).Take(MostIndexes + 1).ToList();
        html.Append(CultureInfo.InvariantCulture, $"<table>\n<caption>Accounts and indexes</caption>\n<thead><tr><th scope=\"col\">Account</th><th scope=\"col\" class=\"long\">Index</th><th scope=\"col\">Id</th><th scope=\"col\" class=\"number\">Videos</th><th scope=\"col\">Tasks</th></tr></thead>\n<tbody>\n");
        foreach (var cells in rows.Take(MostIndexes))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td><code>{Text(cells.Account)}</code></td><td class=\"long\">{Text(cells.Index)}</td><td><code>{Text(cells.Id)}</code></td><td class=\"number\" data-label=\"videos\">{cells.Videos}</td><td data-label=\"tasks\">{Text(cells.Tasks)}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        html.Append(rows.Count > MostIndexes ? $"<p>Only the first {MostIndexes} are shown.</p>\n" : rows.Count == 0 ? "<p>No account has made a request.</p>\n" : "");
    }

    // Of the hash of the key, the first digits tell accounts apart.
    private static List<(string Account, string Index, string Id, int Videos, string Tasks)> Rows(Account account, DateTimeOffset now)
    {
        using (account.Enter())
        {
            var name = account.Id[..Math.Min(8, account.Id.Length)];
            var videos = account.Videos.Values.Where(video => video.IsReady(now)).CountBy(video => video.IndexId).ToDictionary();
            var tasks = account.Tasks.Values.CountBy(task => (task.IndexId, Status: task.Status(now))).ToDictionary();
            return account.Indexes.Count == 0 ? [(name, "", "", 0, "")] :
            [
                .. account.Indexes.Values.OrderBy(index => index.Name, StringComparer.Ordinal).Select(index => (
                    name,
                    index.Name,
                    index.Id,
                    videos.GetValueOrDefault(index.Id),
                    string.Join(", ", States.Where(state => tasks.ContainsKey((index.Id, state))).Select(state => $"{tasks[(index.Id, state)]} {state}")))),
            ];
        }
    }

    private static void Requests(StringBuilder html, IReadOnlyList<RecentRequest> requests)
    {
        html.Append("<table>\n<caption>Recent requests</caption>\n<thead><tr><th scope=\"col\">Time (UTC)</th><th scope=\"col\">Method</th><th scope=\"col\" class=\"long\">Path</th><th scope=\"col\" class=\"number\">Status</th><th scope=\"col\" class=\"number\">ms</th></tr></thead>\n<tbody>\n");
        foreach (var request in requests)
        {
            var status = request.Status?.ToString(CultureInfo.InvariantCulture) ?? "dropped";
            var refused = request.Status is < 400 ? "" : " refused";
            html.Append(CultureInfo.InvariantCulture, $"<tr><td><time datetime=\"{Json.Time(request.At)}\">{request.At.UtcDateTime:HH:mm:ss.fff}</time></td><td>{Text(request.Method)}</td><td class=\"long\"><code>{Text(request.Path)}</code></td>");
            html.Append(CultureInfo.InvariantCulture, $"<td class=\"number{refused}\">{status}</td><td class=\"number\" data-label=\"ms\">{request.Duration.TotalMilliseconds:0}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        html.Append(requests.Count == 0 ? "<p>None yet.</p>\n" : "");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
