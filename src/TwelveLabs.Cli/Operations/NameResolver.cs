using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Operations;

/// <summary>Replaces names by ids, where the document says how.</summary>
internal static class NameResolver
{
    public static async Task ResolveAsync(TwelveLabsClient client, Operation operation, OperationValues values, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.NameRule is { } rule && values.Json[parameter.Wire] is JsonValue given && given.TryGetValue<string>(out var name))
            {
                values.Json[parameter.Wire] = await IdOfAsync(client, rule, name, values, cancellationToken);
            }
        }
    }

    /// <summary>Returns the id of the thing with a name. What is not a name that the service knows is taken for an id.</summary>
    public static async Task<string> IdOfAsync(TwelveLabsClient client, NameRule rule, string name, OperationValues values, CancellationToken cancellationToken)
    {
        if (ResourceId.IsLikely(name))
        {
            return name;
        }

        var found = new List<string>();
        var list = rule.List();
        await foreach (var query in QueriesAsync(client, list, values, cancellationToken))
        {
            query.Json[rule.Query] = name;
            await foreach (var item in ItemsAsync(client, list, query, cancellationToken))
            {
                if (Cells.Text(JsonPath.At(item, rule.Property)) == name && JsonPath.At(item, rule.Id) is { } id)
                {
                    found.Add(Cells.Text(id));
                }
            }
        }

        return found.Count switch
        {
            0 => name,
            1 => found[0],
            _ => throw new UsageException($"'{name}' is the name of several: give the id, one of {string.Join(", ", found)}."),
        };
    }

    /// <summary>Returns the lists that can have the thing: that of the index that is given, or those of all.</summary>
    private static async IAsyncEnumerable<OperationValues> QueriesAsync(TwelveLabsClient client, Operation list, OperationValues values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new OperationValues(list);
        OperationParameter? open = null;
        foreach (var parameter in list.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path))
        {
            query.Json[parameter.Wire] = (values.Json[parameter.Wire] ?? values.Json[parameter.Wire.Replace('-', '_')])?.DeepClone();
            open = query.Json[parameter.Wire] is null ? parameter : open;
        }

        if (open is null)
        {
            yield return query;
        }
        else if (open.NameRule is { } owner)
        {
            await foreach (var item in ItemsAsync(client, owner.List(), new OperationValues(owner.List()), cancellationToken))
            {
                query.Json[open.Wire] = JsonPath.At(item, owner.Id)?.DeepClone();
                yield return query;
            }
        }
    }

    private static IAsyncEnumerable<JsonNode?> ItemsAsync(TwelveLabsClient client, Operation list, OperationValues query, CancellationToken cancellationToken) =>
        list.Pages!(new OperationCall(client, query), cancellationToken);
}
