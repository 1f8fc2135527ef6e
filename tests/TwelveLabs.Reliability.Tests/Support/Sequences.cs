using System.Reflection;

namespace TwelveLabs.Reliability.Tests.Support;

/// <summary>Reads the sequences that methods return.</summary>
internal static class Sequences
{
    /// <summary>Reads a sequence, or the pages of a list, to the end.</summary>
    /// <param name="result">What a method returned.</param>
    /// <param name="atFirst">Called and awaited when the caller has the first item.</param>
    public static Task ReadAsync(object result, Func<Task> atFirst)
    {
        var sequence = result.GetType().GetMethod("AsPages", [typeof(CancellationToken)])?.Invoke(result, [CancellationToken.None]) ?? result;
        var item = sequence.GetType().GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GenericTypeArguments[0];
        return (Task)typeof(Sequences).GetMethod(nameof(ReadItemsAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [sequence, atFirst])!;
    }

    private static async Task ReadItemsAsync<T>(IAsyncEnumerable<T> sequence, Func<Task> atFirst)
    {
        var isFirst = true;
        await foreach (var _ in sequence)
        {
            await (isFirst ? atFirst() : Task.CompletedTask);
            isFirst = false;
        }
    }
}
