using System.CommandLine;
using System.CommandLine.Help;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents <c>twelvelabs search</c>: finds clips by words or by an image, and shows them.</summary>
internal sealed class SearchCommand : Command
{
    private readonly CommandServices _services;
    private readonly SearchOptions _search = new();

    public SearchCommand(CommandServices services)
        : base("search", "Search the videos of an index in plain words or by an image.")
    {
        _services = services;
        _search.AddTo(this);
        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        SetAction((parsed, cancellationToken) => _search.Read(parsed) is { } terms
            ? RunAsync(terms, parsed, cancellationToken)
            : Task.FromResult(new HelpAction().Invoke(parsed)));
    }

    private async Task<int> RunAsync(SearchTerms terms, ParseResult parsed, CancellationToken cancellationToken)
    {
        var screen = _services.Screen;
        var writer = _services.Output.Open(parsed, screen);
        using var connection = _services.Connection.Connect(parsed);
        var index = await new IndexNames(connection.Client).FindAsync(terms.Index, cancellationToken);
        var found = await ClipReader.ReadAsync(connection.Client, terms.RequestFor(index), terms.Limit, cancellationToken);
        var clips = await VideoCatalog.WithVideosAsync(connection.Client, index.Id, found, cancellationToken);
        Write(clips, writer);
        return ExitCodes.Success;
    }

    private void Write(List<FoundClip> clips, ResultWriter writer)
    {
        if (clips.Count == 0)
        {
            _services.Screen.Status("Nothing was found.");
        }

        if (writer is { Format: OutputFormat.Table, Selects: false })
        {
            if (clips.Count > 0)
            {
                _services.Screen.Console.Write(ClipTable.Of(clips));
            }
        }
        else
        {
            writer.Write(new JsonArray([.. clips.Select(clip => clip.ToJson())]));
        }
    }
}
