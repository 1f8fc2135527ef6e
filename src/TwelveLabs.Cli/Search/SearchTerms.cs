using Newtonsoft.Json;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents what to search for, and where.</summary>
internal sealed record SearchTerms
{
    public required string? Text { get; init; }

    /// <summary>Gets the path or the URL of an image.</summary>
    public required string? Image { get; init; }

    public required string? Index { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required string? Threshold { get; init; }

    public required string? GroupBy { get; init; }

    public required string? Filter { get; init; }

    public required int Limit { get; init; }

    /// <summary>Gets what is searched for, in a few words.</summary>
    public string Title => Text ?? Path.GetFileName(Image) ?? "";

    public SearchRequest RequestFor(VideoIndex index)
    {
        if (Text is not null && Image is not null)
        {
            throw new UsageException("Search for words or for an image: QUERY and --image exclude each other.");
        }

        var request = new SearchRequest
        {
            IndexId = index.Id,
            SearchOptions = Sources.Count > 0 ? [.. Sources.Select(source => new EngineOption(source))] : SearchSources.Of(index, Image is not null),
            QueryText = Text,
            Threshold = Threshold is null ? (ScoreThreshold?)null : new ScoreThreshold(Threshold),
            GroupBy = GroupBy is null ? (SearchGrouping?)null : new SearchGrouping(GroupBy),
            Filter = Filter is null ? null : Parsed(Filter),
        };
        if (Image is not null)
        {
            ImageSource.Set(request, Image);
        }

        return request;
    }

    private static SearchFilter? Parsed(string filter)
    {
        try
        {
            return JsonConvert.DeserializeObject<SearchFilter>(filter);
        }
        catch (JsonException exception)
        {
            throw new UsageException($"--filter: '{filter}' is not a filter: {exception.Message}", exception);
        }
    }
}
