using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Operations;

/// <summary>Represents the command of an operation.</summary>
internal sealed class OperationCommand : Command, IDescribedCommand
{
    private readonly Operation _operation;
    private readonly string _group;
    private readonly CommandServices _services;
    private readonly List<ParameterSymbol> _symbols;
    private readonly Option<string?> _body = new("--body")
    {
        Description = "The request as JSON: @file, - for the standard input, or the JSON itself. Options add to it.",
        HelpName = "json|@file|-",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Every page, not only the first." };

    private readonly Option<bool> _watch = new("--watch") { Description = "Poll until the status is terminal, and show each status on the standard error stream." };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };

    public OperationCommand(Operation operation, string group, CommandServices services)
        : base(operation.Name, operation.Summary)
    {
        _operation = operation;
        _group = group;
        _services = services;
        _symbols = [.. operation.Parameters.Select(parameter => new ParameterSymbol(parameter))];
        foreach (var symbol in _symbols)
        {
            symbol.AddTo(this);
        }

        Add(_body, operation.HasBody);
        Add(_all, operation.Pages is not null);
        Add(_watch, operation.WatchAsync is not null || operation.Starts is not null);
        Add(_yes, IsDeletion);
        services.Output.AddTo(this);
        services.Connection.AddTo(this);
        SetAction(RunAsync);
    }

    private bool IsDeletion => _operation.RequestLine.StartsWith("DELETE", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string FullDescription => string.Join("\n\n", ((string?[])
    [
        _operation.Summary,
        _operation.Description,
        _operation.Deprecated is null ? null : $"Deprecated. {_operation.Deprecated}",
        $"Example: twelvelabs {_group} {_operation.Name} {CommandExample.Of(_operation)}".TrimEnd(),
        $"API operation: {_operation.RequestLine}",
    ]).OfType<string>());

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var values = Values(parsed);
        if (IsDeletion && !parsed.GetValue(_yes) && !Confirmation.Ask(_services.Screen, $"{_operation.Summary.TrimEnd('.')}: {string.Join(' ', values.Json.Select(member => member.Value))}?"))
        {
            return ExitCodes.Cancelled;
        }

        using var connection = _services.Connection.Connect(parsed);
        if (_operation.Deprecated is { } deprecated)
        {
            _services.Screen.Status($"warning: {deprecated}");
        }

        await NameResolver.ResolveAsync(connection.Client, _operation, values, cancellationToken);
        var run = new OperationRun(_operation, new OperationCall(connection.Client, values) { Wait = connection.Wait }, _services, _services.Output.Open(parsed, _services.Screen));
        try
        {
            return await run.RunAsync(parsed.GetValue(_all), parsed.GetValue(_watch), cancellationToken);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(OptionNames.In(exception.Message, _symbols), exception);
        }
    }

    private OperationValues Values(ParseResult parsed)
    {
        try
        {
            var values = new OperationValues(_operation) { Json = Body(parsed) };
            foreach (var symbol in _symbols)
            {
                symbol.Read(parsed, values, _services.Screen.InputText);
            }

            var missing = _symbols.Where(symbol => symbol.Parameter.IsRequired && !values.Has(symbol.Parameter)).Select(symbol => symbol.DisplayName).ToList();
            return missing.Count == 0 ? values : throw new UsageException($"Missing: {string.Join(", ", missing)}.");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private JsonObject Body(ParseResult parsed) => parsed.GetValue(_body) is not { } body
        ? []
        : JsonText.Read(body, _services.Screen.InputText) as JsonObject ?? throw new UsageException("--body: a request is a JSON object.");

    private void Add(Option option, bool isThere)
    {
        if (isThere)
        {
            Options.Add(option);
        }
    }
}
