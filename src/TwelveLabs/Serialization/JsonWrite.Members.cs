using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <content>Methods for generated code that write a property: its name and value, or nothing if it has no value.</content>
internal static partial class JsonWrite
{
    internal static void Text(JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name, escape: false);
            writer.WriteValue(value);
        }
    }

    internal static void Boolean(JsonWriter writer, string name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WritePropertyName(name, escape: false);
            writer.WriteValue(flag);
        }
    }

    internal static void Integer(JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WritePropertyName(name, escape: false);
            writer.WriteValue(number);
        }
    }

    internal static void Number(JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WritePropertyName(name, escape: false);
            Double(writer, number);
        }
    }

    internal static void Time(JsonWriter writer, string name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            writer.WritePropertyName(name, escape: false);
            Time(writer, time);
        }
    }

    internal static void Token(JsonWriter writer, string name, JToken? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name, escape: false);
            Token(writer, value);
        }
    }

    internal static void Model(JsonWriter writer, string name, ApiModel? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name, escape: false);
            value.WriteTo(writer);
        }
    }

    internal static void Filter<T>(JsonWriter writer, string name, T? value)
        where T : struct, IFilter
    {
        if (value is { } filter)
        {
            writer.WritePropertyName(name, escape: false);
            filter.WriteTo(writer);
        }
    }

    /// <summary>Writes a vector, even an empty one, unless it was never set.</summary>
    internal static void Floats(JsonWriter writer, string name, ReadOnlyMemory<float> value)
    {
        if (!value.Equals(default))
        {
            writer.WritePropertyName(name, escape: false);
            Floats(writer, value);
        }
    }

    /// <summary>Writes a list, even an empty one, unless it was never set.</summary>
    internal static void List<T>(JsonWriter writer, string name, IList<T>? items, Action<JsonWriter, T> write)
    {
        if (!OptionalCollection.IsUnset(items))
        {
            RequiredList(writer, name, items, write);
        }
    }

    internal static void RequiredList<T>(JsonWriter writer, string name, IList<T>? items, Action<JsonWriter, T> write)
    {
        if (items is null)
        {
            return;
        }

        writer.WritePropertyName(name, escape: false);
        writer.WriteStartArray();
        // An enumerator of an interface is an object.
        for (var i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map, even an empty one, unless it was never set.</summary>
    internal static void Map<T>(JsonWriter writer, string name, ICollection<KeyValuePair<string, T>>? members, Action<JsonWriter, T> write)
    {
        if (!OptionalCollection.IsUnset(members))
        {
            RequiredMap(writer, name, members, write);
        }
    }

    internal static void RequiredMap<T>(JsonWriter writer, string name, ICollection<KeyValuePair<string, T>>? members, Action<JsonWriter, T> write)
    {
        if (members is null)
        {
            return;
        }

        writer.WritePropertyName(name, escape: false);
        writer.WriteStartObject();
        if (members is LazyJsonDictionary lazy)
        {
            // Values that were never read are written as received.
            lazy.WriteTo(writer);
        }
        else
        {
            foreach (var member in members)
            {
                writer.WritePropertyName(member.Key);
                write(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }
}
