using System.CommandLine;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Output;

/// <summary>Represents the options that say how a result is written.</summary>
internal sealed class OutputOptions
{
    private readonly Option<OutputFormat?> _format = new("--output", "-o")
    {
        Description = "How the result is written: table, json, ndjson, csv or yaml. By default a table on a terminal, json elsewhere.",
        HelpName = "format",
        CustomParser = result => Commands.Values.Choice<OutputFormat>(result),
    };

    private readonly Option<string?> _query = new("--query")
    {
        Description = "A JMESPath expression that selects from the result, such as data[].index_name.",
        HelpName = "jmespath",
    };

    public OutputOptions()
    {
        _format.CompletionSources.Add(_ => Enum.GetNames<OutputFormat>().Select(name => new System.CommandLine.Completions.CompletionItem(name.ToLowerInvariant())));
        _query.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ResultQuery.Mistake(token.Value) is { } mistake)
            {
                result.AddError($"--query: '{token.Value}' is not a JMESPath expression: {mistake}");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_query);
    }

    public ResultWriter Open(ParseResult parsed, Screen screen)
    {
        var format = parsed.GetValue(_format) ?? (screen.Console.Profile.Out.IsTerminal ? OutputFormat.Table : OutputFormat.Json);
        return new ResultWriter(screen.Console, format, parsed.GetValue(_query));
    }
}
