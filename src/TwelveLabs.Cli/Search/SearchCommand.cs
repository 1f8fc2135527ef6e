using System.CommandLine;
using System.CommandLine.Help;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Indexes;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Search.Playing;
using TwelveLabs.Cli.Search.Report;
using TwelveLabs.Cli.Search.Thumbnails;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents <c>twelvelabs search</c>: finds clips by words or by an image, and shows them.</summary>
internal sealed class SearchCommand : Command
{
    private const int DefaultLimit = 10;

    private readonly CommandServices _services;
    private readonly SearchOptions _search = new(DefaultLimit);
    private readonly ViewOptions _views = new();

    public SearchCommand(CommandServices services)
        : base("search", "Search the videos of an index in plain words or by an image.")
    {
        _services = services;
        _search.AddTo(this);
        _views.AddTo(this);
        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        SetAction((parsed, cancellationToken) => _search.Read(parsed) is { } terms
            ? RunAsync(terms, parsed, cancellationToken)
            : Task.FromResult(new HelpAction().Invoke(parsed)));
    }

    private static bool IsTable(ResultWriter writer) => writer is { Format: OutputFormat.Table, Selects: false };

    private async Task<int> RunAsync(SearchTerms terms, ParseResult parsed, CancellationToken cancellationToken)
    {
        var screen = _services.Screen;
        var writer = _services.Output.Open(parsed, screen);
        using var connection = _services.Connection.Connect(parsed);
        var index = await new IndexFinder(connection.Client).FindOrOnlyAsync(terms.Index, cancellationToken);
        var request = terms.RequestFor(index);
        var read = await ClipReader.ReadAsync(connection.Client, request, terms.Limit, cancellationToken);
        var clips = await VideoCatalog.WithVideosAsync(connection.Client, index.Id, read, cancellationToken);
        Write(clips, writer);
        var views = _views.Read(parsed);
        var found = new FoundClips(terms, index, request, clips, LocalVideos.In(views.Videos, clips), connection.IsLocal);
        if (views.Thumbnails && IsTable(writer))
        {
            await ClipGallery.WriteAsync(found, screen, cancellationToken);
        }

        await ShowAsync(found, views, cancellationToken);
        return ExitCodes.Success;
    }

    private async Task ShowAsync(FoundClips found, ClipViews views, CancellationToken cancellationToken)
    {
        if (views.Html is { } path)
        {
            await ReportFile.WriteAsync(found, path, cancellationToken);
            _services.Screen.Status($"The page is {path}");
        }

        if (views.Open is { } number && found.Clips.Count > 0)
        {
            await ClipPlayback.RunAsync(found, views, number, _services.Screen, cancellationToken);
        }
    }

    private void Write(List<FoundClip> clips, ResultWriter writer)
    {
        if (clips.Count == 0)
        {
            _services.Screen.Status("Nothing was found.");
        }

        if (IsTable(writer))
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
