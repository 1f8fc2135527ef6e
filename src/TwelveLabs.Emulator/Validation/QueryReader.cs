using Microsoft.Extensions.Primitives;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Reads the query string according to the operation's parameters: names, types, ranges <c>name[gte]=…</c>, default values.</summary>
internal static class QueryReader
{
    public static JsonObject Read(ApiOperation operation, IQueryCollection query)
    {
        var values = new JsonObject();
        foreach (var (key, texts) in query)
        {
            // Clients send the names of unset parameters, with an empty value.
            if (StringValues.IsNullOrEmpty(texts))
            {
                continue;
            }

            var (name, bound) = Split(key);
            if (operation.QueryParameters.FirstOrDefault(parameter => parameter.Name == name && !parameter.Free) is { } parameter)
            {
                Take(values, parameter, bound, texts, key);
            }
            else if (operation.FreeQuery)
            {
                TakeFree(values, name, bound, texts);
            }
            else
            {
                throw Errors.ParameterUnknown(key);
            }
        }

        foreach (var parameter in operation.QueryParameters.Where(parameter => !parameter.Free))
        {
            if (values[parameter.Name] is { } value)
            {
                SchemaValidator.Check(parameter.Schema, value, parameter.Name);
            }
            else if (parameter.Required)
            {
                throw Errors.ParameterNotProvided(parameter.Name);
            }
            else if (parameter.Schema.Default is { } standard)
            {
                values[parameter.Name] = standard.DeepClone();
            }
        }

        return values;
    }

    private static void Take(JsonObject values, ApiParameter parameter, string? bound, StringValues texts, string key)
    {
        if (bound is not null)
        {
            if (parameter.Schema.Filter is null)
            {
                throw Errors.ParameterUnknown(key);
            }

            Range(values, parameter.Name)[bound] = TextValues.Read(parameter.Schema, texts.ToString(), key);
        }
        else if (parameter.Schema.Type == "array")
        {
            var items = texts.SelectMany(text => text!.Split(',', StringSplitOptions.RemoveEmptyEntries));
            values[parameter.Name] = Json.Array(items.Select(item => TextValues.Read(parameter.Schema.Items!, item, parameter.Name)));
        }
        else
        {
            if (texts.Count > 1)
            {
                throw Errors.ParameterInvalid(parameter.Name, "it was given more than once.");
            }

            values[parameter.Name] = TextValues.Read(parameter.Schema, texts.ToString(), parameter.Name);
        }
    }

    private static void TakeFree(JsonObject values, string name, string? bound, StringValues texts)
    {
        if (bound is null)
        {
            values[name] = TextValues.Guess(texts.ToString());
        }
        else
        {
            Range(values, name)[bound] = TextValues.Guess(texts.ToString());
        }
    }

    private static JsonObject Range(JsonObject values, string name)
    {
        if (values[name] is JsonObject range)
        {
            return range;
        }

        var created = new JsonObject();
        values[name] = created;
        return created;
    }

    private static (string Name, string? Bound) Split(string key)
    {
        var open = key.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0 || !key.EndsWith(']'))
        {
            return (key, null);
        }

        // Some clients mark lists with empty brackets.
        return (key[..open], open + 2 == key.Length ? null : key[(open + 1)..^1]);
    }
}
