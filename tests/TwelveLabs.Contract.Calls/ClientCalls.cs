using System.Reflection;

namespace TwelveLabs.Contract.Calls;

/// <summary>A call that can be made again and again; it tells why it failed, or null.</summary>
/// <param name="Name">The arguments, and what is called.</param>
/// <param name="RunAsync">Makes the call. The token ends it.</param>
internal sealed record ClientCall(string Name, Func<CancellationToken, Task<Exception?>> RunAsync);

/// <summary>The calls that show an operation: with the least and with all arguments, its first page, its stream.</summary>
internal static class ClientCalls
{
    public static IEnumerable<ClientCall> Of(TwelveLabsClient client, ApiOperation operation)
    {
        var (owner, verb) = Owner(client, operation);
        var method = Method(owner, verb + "WithResponseAsync") ?? throw new InvalidOperationException($"The client has no method for {operation.Id}.");

        foreach (var arguments in Arguments.Of(operation))
        {
            if (operation.Stream is { } stream && arguments.Has(stream.Flag))
            {
                var streaming = Method(owner, stream.Method + "Async") ?? throw new InvalidOperationException($"The client has no {stream.Method}.");
                yield return Call(arguments.Name, owner, streaming, arguments.Without(stream.Flag));
                continue;
            }

            yield return Call(arguments.Name, owner, method, arguments);
            if (Method(owner, verb + "AllAsync") is { } pages)
            {
                yield return Call(arguments.Name + ", first page", owner, pages, arguments);
            }
        }
    }

    /// <summary>The calls of a method that is made for an operation, such as the one that reads all pages.</summary>
    /// <param name="client">The client.</param>
    /// <param name="operation">The operation whose arguments it takes.</param>
    /// <param name="method">The method; null: that of the operation itself.</param>
    /// <param name="finish">Awaits what it returns; null: its task.</param>
    /// <param name="file">Makes the file of a member with a name.</param>
    public static IEnumerable<ClientCall> Of(
        TwelveLabsClient client, ApiOperation operation, string? method, Func<object, Task>? finish = null, Func<string, string, FileUpload>? file = null)
    {
        var (owner, verb) = Owner(client, operation);
        var found = Method(owner, method ?? verb + "Async") ?? throw new InvalidOperationException($"The client has no {method}.");
        return Arguments.Of(operation, file).Select(arguments => operation.Stream is { } stream && arguments.Has(stream.Flag) ? arguments.Without(stream.Flag) : arguments)
            .Select(arguments => Call($"{found.Name}, {arguments.Name}", owner, found, arguments, finish));
    }

    private static (object Owner, string Verb) Owner(TwelveLabsClient client, ApiOperation operation)
    {
        var (group, verb) = operation.Id.Split('_') is [var first, var second] ? (first, second) : throw new InvalidOperationException(operation.Id);
        return (client.GetType().GetProperty(group)?.GetValue(client) ?? throw new InvalidOperationException($"The client has no {group}."), verb);
    }

    private static MethodInfo? Method(object owner, string name) => owner.GetType().GetMethod(name);

    private static ClientCall Call(string name, object owner, MethodInfo method, Arguments arguments, Func<object, Task>? finish = null) => new(name, async cancellationToken =>
    {
        Exception? failure = null;
        foreach (var values in arguments.Candidates(method, cancellationToken))
        {
            failure = await TryAsync(owner, method, values, finish ?? FinishAsync);

            // What the client itself refuses was not sent; the next candidate has more members.
            if (failure is not ArgumentException)
            {
                break;
            }
        }

        return failure;
    });

    private static async Task<Exception?> TryAsync(object owner, MethodInfo method, object?[] values, Func<object, Task> finish)
    {
        try
        {
            await finish(method.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, values, null)!);
            return null;
        }
        catch (Exception exception) when (exception is TwelveLabsException or ArgumentException or InvalidOperationException)
        {
            return exception;
        }
    }

    private static Task FinishAsync(object result)
    {
        if (result is Task task)
        {
            return task;
        }

        // A list of all items is asked for its first page only; a stream is read to its end.
        var pages = result.GetType().GetMethod("AsPages", [typeof(CancellationToken)])?.Invoke(result, [CancellationToken.None]);
        var sequence = pages ?? result;
        var item = sequence.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GenericTypeArguments[0];
        return (Task)typeof(ClientCalls).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [sequence, pages is null ? int.MaxValue : 1])!;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> sequence, int most)
    {
        await foreach (var _ in sequence.Take(most))
        {
        }
    }
}
