using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Operations;

/// <summary>Runs the command of an operation in one of its forms: the call, all pages, the stream, or the wait.</summary>
internal sealed class OperationRun(Operation operation, OperationCall call, CommandServices services, ResultWriter results)
{
    public async Task<int> RunAsync(bool all, bool watch, CancellationToken cancellationToken)
    {
        if (all)
        {
            await AllAsync(operation.Pages!(call, cancellationToken), cancellationToken);
        }
        else if (watch)
        {
            await WatchAsync(cancellationToken);
        }
        else if (operation.Events is { } events && results.Format is OutputFormat.Table or OutputFormat.Ndjson)
        {
            await StreamAsync(events(call, cancellationToken), cancellationToken);
        }
        else
        {
            await CallAsync(cancellationToken);
        }

        return ExitCodes.Success;
    }

    private async Task CallAsync(CancellationToken cancellationToken)
    {
        var result = await operation.CallAsync(call, cancellationToken);
        if (result is not null)
        {
            results.Write(result);
            if (MorePages.Hint(operation, call.Values, result) is { } hint)
            {
                services.Screen.Status(hint);
            }
        }
    }

    private async Task AllAsync(IAsyncEnumerable<JsonNode?> items, CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            results.WriteItem(item);
        }

        results.Complete();
    }

    private async Task StreamAsync(IAsyncEnumerable<JsonNode?> events, CancellationToken cancellationToken)
    {
        if (results.Format == OutputFormat.Ndjson)
        {
            await AllAsync(events, cancellationToken);
            return;
        }

        var output = new Terminal.StreamedText(services.Screen.Console, services.Screen.Width, indent: 0);
        await foreach (var item in events.WithCancellation(cancellationToken))
        {
            output.Write(Cells.Text(item?[operation.StreamedText!]));
        }

        output.End();
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        if (operation.WatchAsync is { } watch)
        {
            results.Write(await watch(new OperationCall(call.Client, call.Values, Told) { Wait = call.Wait }, cancellationToken));
            return;
        }

        var started = await operation.CallAsync(call, cancellationToken);
        var poll = operation.Starts!.Operation();
        var values = new OperationValues(poll);
        foreach (var parameter in poll.Parameters)
        {
            values.Json[parameter.Wire] = (parameter.Wire == operation.Starts.Parameter ? started?[operation.Starts.Id] : call.Values.Json[parameter.Wire])?.DeepClone();
        }

        services.Screen.Status($"{operation.Starts.Id} {started?[operation.Starts.Id]}");
        results.Write(await poll.WatchAsync!(new OperationCall(call.Client, values, Told) { Wait = call.Wait }, cancellationToken));
    }

    private void Told(JsonNode? state) => services.Screen.Status(WatchedState.Of(state));
}
