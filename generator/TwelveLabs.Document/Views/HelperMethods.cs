using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Lists the methods that the extensions of an operation give beside its own.</summary>
internal static class HelperMethods
{
    /// <summary>Returns the names of the methods.</summary>
    public static IEnumerable<string> Of(JsonObject operation, string verb)
    {
        if (operation.ContainsKey(Extensions.Paging))
        {
            yield return $"{verb}AllAsync";
        }

        foreach (var method in new[] { operation[Extensions.Many]?["method"], operation[Extensions.Stream]?["method"] }.OfType<JsonNode>())
        {
            yield return $"{method}Async";
        }

        if (operation[Extensions.Wait] is { } wait)
        {
            yield return $"WaitForCompletionAsync{(wait["completed"] is { } type ? $" → {type}" : "")}";
            if (wait["starts"] is { } starts)
            {
                yield return $"{starts.ToString().Split('_')[^1]}AndWaitAsync";
            }

            if (wait["id"] is not null)
            {
                yield return "WaitForManyAsync";
                yield return $"{wait["starts"]!.ToString().Split('_')[^1]}AndWaitManyAsync";
            }
        }
    }
}
