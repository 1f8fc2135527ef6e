using System.Net;
using System.Text;

namespace TwelveLabs.Cli.Ingest.Results;

/// <summary>Writes the results as one page that needs no other file, with the problems first.</summary>
internal static class HtmlReport
{
    private const string Style = """
        :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4 }
        body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% }
        caption { text-align: start; font-weight: bold; padding: .5rem 0 }
        th, td { border-bottom: 1px solid #8888; padding: .3rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
        thead th { position: sticky; top: 0; background: Canvas }
        .problem td, .problem th { border-inline-start: .25rem solid #c33 }
        """;

    public static string Of(RunSummary run, IReadOnlyList<VideoResult> results)
    {
        var page = new StringBuilder();
        var title = $"Ingest into {run.IndexName}";
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Text(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            <h1>{Text(title)}</h1>
            <p>Index {Text(run.IndexId ?? "not created")}, from <time>{run.StartedAt.UtcDateTime:yyyy-MM-dd HH:mm}</time> to <time>{run.EndedAt.UtcDateTime:yyyy-MM-dd HH:mm}</time> UTC.</p>

            """);
        if (run.Limit is { } limit)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p role=\"note\">{Text(limit)}</p>\n");
        }

        page.Append("<table>\n<caption>Videos by status</caption>\n<thead><tr><th scope=\"col\">Status</th><th scope=\"col\">Videos</th></tr></thead>\n<tbody>\n");
        foreach (var (status, count) in results.CountBy(result => result.StatusText).OrderBy(count => count.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{status}</th><td>{count}</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n<table>\n<caption>Each video, those with a problem first</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\">Status</th><th scope=\"col\">Video</th><th scope=\"col\">Task</th><th scope=\"col\">Error</th></tr></thead>\n<tbody>\n");
        foreach (var result in results.OrderByDescending(result => result.IsProblem))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr{(result.IsProblem ? " class=\"problem\"" : "")}><th scope=\"row\">{Text(result.Item.Name)}</th><td>{result.StatusText}</td><td>{Text(result.VideoId)}</td><td>{Text(result.TaskId)}</td><td>{Text(result.Error)}</td></tr>\n");
        }

        return page.Append("</tbody>\n</table>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
