using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>A method that an extension of an operation gives beside its own.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Extension">The extension.</param>
/// <param name="Result">The type that the document names for its result, or null.</param>
internal sealed record HelperMethod(string Name, string Extension, string? Result = null)
{
    public override string ToString() => Result is null ? Name : $"{Name} → {Result}";
}

/// <summary>Lists the methods that the extensions of an operation give beside its own.</summary>
internal static class HelperMethods
{
    /// <summary>Returns the methods.</summary>
    public static IEnumerable<HelperMethod> Of(JsonObject operation)
    {
        if (operation.ContainsKey(Extensions.Paging))
        {
            yield return new($"{Verb(operation["operationId"]!)}AllAsync", Extensions.Paging);
        }

        if (operation[Extensions.Many]?["method"] is { } many)
        {
            yield return new($"{many}Async", Extensions.Many);
        }

        if (operation[Extensions.Stream]?["method"] is { } stream)
        {
            yield return new($"{stream}Async", Extensions.Stream);
            yield return new($"{stream}EventsAsync", Extensions.Stream);
        }

        if (operation[Extensions.Wait] is not { } wait)
        {
            yield break;
        }

        yield return new("WaitForCompletionAsync", Extensions.Wait, wait["completed"]?.ToString());
        if (wait["starts"] is { } starts)
        {
            yield return new($"{Verb(starts)}AndWaitAsync", Extensions.Wait);
            if (wait["id"] is not null)
            {
                yield return new("WaitForManyAsync", Extensions.Wait);
                yield return new($"{Verb(starts)}AndWaitManyAsync", Extensions.Wait);
            }
        }
    }

    private static string Verb(JsonNode operationId) => operationId.ToString().Split('_')[^1];
}
