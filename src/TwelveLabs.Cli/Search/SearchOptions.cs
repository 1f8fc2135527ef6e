using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Search;

/// <summary>Represents the arguments that say what to search for, and where: of <c>search</c> and of <c>export hits</c>.</summary>
internal sealed class SearchOptions
{
    private readonly int _defaultLimit;

    private readonly Argument<string?> _text = new("QUERY")
    {
        Description = "What to search for, in plain words.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _index =
        SharedOptions.Index("The name or the id of the index to search. Not needed where the account has one index only.", isRequired: false);

    private readonly Option<string?> _image = new("--image")
    {
        Description = "An image to search for in place of words: a file, or the URL of one.",
        HelpName = "file|url",
    };

    private readonly Option<string[]> _sources = new("--options")
    {
        Description = "The sources to search, joined with commas, such as visual,conversation. By default all that the index has.",
        HelpName = "names",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    private readonly Option<string?> _threshold = new("--threshold")
    {
        Description = $"The least confidence of a hit: {string.Join(", ", Thresholds)}.",
        HelpName = "level",
    };

    private readonly Option<string?> _groupBy = new("--group-by")
    {
        Description = $"{SearchGrouping.Video} keeps the hits of a video together; --limit then counts videos.",
        HelpName = SearchGrouping.Video.Value,
    };

    private readonly Option<string?> _filter = new("--filter")
    {
        Description = "Which videos to search, as JSON, such as {\"duration\":{\"lte\":60},\"category\":\"news\"}.",
        HelpName = "json",
    };

    private readonly Option<int?> _limit;

    public SearchOptions(int defaultLimit, int leastLimit = 0)
    {
        _defaultLimit = defaultLimit;
        _limit = new Option<int?>("--limit")
        {
            Description = $"How many hits at most, the best ones. By default {defaultLimit}.",
            HelpName = "number",
            CustomParser = Values.Count,
        };
        _limit.Validators.Add(result =>
        {
            // What is no number has an error of its own.
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit < leastLimit)
            {
                result.AddError($"--limit must be at least {leastLimit}.");
            }
        });
        _image.Validators.Add(ImageSource.Validate);
        _threshold.CompletionSources.Add([.. Thresholds]);
        _groupBy.CompletionSources.Add(SearchGrouping.Video.Value, SearchGrouping.Clip.Value);
    }

    private static IEnumerable<string> Thresholds => [ScoreThreshold.High.Value, ScoreThreshold.Medium.Value, ScoreThreshold.Low.Value, ScoreThreshold.None.Value];

    public void AddTo(Command command)
    {
        command.Arguments.Add(_text);
        foreach (var option in (Option[])[_index, _image, _sources, _threshold, _groupBy, _filter, _limit])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns what to search for, or null if the arguments do not say.</summary>
    public SearchTerms? Read(ParseResult parsed)
    {
        var (text, image) = (parsed.GetValue(_text), parsed.GetValue(_image));
        return string.IsNullOrWhiteSpace(text) && image is null ? null : new SearchTerms
        {
            Text = string.IsNullOrWhiteSpace(text) ? null : text,
            Image = image,
            Index = parsed.GetValue(_index),
            Sources = parsed.GetValue(_sources) ?? [],
            Threshold = parsed.GetValue(_threshold),
            GroupBy = parsed.GetValue(_groupBy),
            Filter = parsed.GetValue(_filter),
            Limit = parsed.GetValue(_limit) ?? _defaultLimit,
        };
    }
}
