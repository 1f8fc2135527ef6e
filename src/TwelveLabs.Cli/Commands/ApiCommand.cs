using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents <c>twelvelabs api</c>: a request to any path of the API.</summary>
internal sealed class ApiCommand : Command, IDescribedCommand
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    private readonly CommandServices _services;
    private readonly Argument<string> _method = new("method") { Description = "The HTTP method." };
    private readonly Argument<string> _path = new("path") { Description = "The path below the base address, such as /indexes." };
    private readonly Option<string[]> _parameters = new("--parameter", "-p") { Description = "A parameter of the query, as page_limit=50; may be given several times.", HelpName = "name=value" };
    private readonly Option<string?> _body = new("--body") { Description = "The JSON to send: @file, - for the standard input, or the JSON itself.", HelpName = "json|@file|-" };

    public ApiCommand(CommandServices services)
        : base("api", "Send a request to any path of the API, with the key, the retries and the errors of the other commands.")
    {
        _services = services;
        _method.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Methods.Contains(token.Value.ToUpperInvariant()))
            {
                result.AddError($"<method>: '{token.Value}' is not one of {string.Join(", ", Methods)}.");
            }
        });
        _method.CompletionSources.Add(_ => Methods.Select(method => new System.CommandLine.Completions.CompletionItem(method)));
        _path.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.StartsWith('/'))
            {
                result.AddError($"<path>: '{token.Value}' is not a path such as /indexes.");
            }
        });
        _parameters.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError($"--parameter: '{token.Value}' is not a name with its value, such as page_limit=50.");
            }
        });
        Arguments.Add(_method);
        Arguments.Add(_path);
        Options.Add(_parameters);
        Options.Add(_body);
        services.Output.AddTo(this);
        services.Connection.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public string FullDescription => $"{Description}\n\nExample: twelvelabs api GET /indexes -p page_limit=50";

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new RawRequest(new HttpMethod(parsed.GetValue(_method)!.ToUpperInvariant()), parsed.GetValue(_path)!)
        {
            Query = [.. (parsed.GetValue(_parameters) ?? []).Select(text => KeyValuePair.Create(text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]))],
            Json = Body(parsed),
        };
        var results = _services.Output.Open(parsed, _services.Screen);
        using var connection = _services.Connection.Connect(parsed);
        var response = await connection.Client.SendAsync(request, cancellationToken);
        if (response.Body.Length > 0)
        {
            results.Write(Json(response.Body));
        }

        return ExitCodes.Success;
    }

    private static JsonNode? Json(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span);
        }
        catch (JsonException)
        {
            return System.Text.Encoding.UTF8.GetString(body.Span);
        }
    }

    private JToken? Body(ParseResult parsed)
    {
        try
        {
            return parsed.GetValue(_body) is { } body ? JToken.Parse(JsonText.Read(body, _services.Screen.InputText)?.ToJsonString() ?? "null") : null;
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--body: {exception.Message}", exception);
        }
    }
}
