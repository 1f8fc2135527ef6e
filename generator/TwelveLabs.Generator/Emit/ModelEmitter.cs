using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>How a model is read and written, checked before it is sent, and keeps members that nobody knew of.</summary>
internal static class ModelEmitter
{
    public static string Emit(ModelInfo model)
    {
        var code = Code.File(
            model.Namespace, "System.Diagnostics.CodeAnalysis", "Newtonsoft.Json", "Newtonsoft.Json.Linq");
        code.Line("// A reader's constructor sets what it finds, and throws where a required member is missing.");
        code.Line("#pragma warning disable CS8618").Line();
        code.Line($"[JsonConverter(typeof({model.Name}.Converter))]");
        code.Line($"[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<{model.Name}>))]");
        code.Line("[JsonObject(MemberSerialization.OptIn)]");
        code.Open($"partial class {model.Name} : {(model.Form ? "IApiForm" : "IApiModel")}, IApiValue<{model.Name}>");
        Members(code, model);
        ReadEmitter.Emit(code, model);
        WriteEmitter.Emit(code, model);
        ValidateEmitter.Emit(code, model);
        if (model.Form)
        {
            FieldsEmitter.Emit(code, model);
        }

        Converter(code, model);
        return code.Close().ToString();
    }

    private static void Members(Code code, ModelInfo model)
    {
        code.Line("private LazyJsonDictionary? _additionalProperties;").Line();
        code.Line("/// <summary>Initializes an instance without values.</summary>");
        code.Open($"public {model.Name}()").Close().Line();
        code.Line(model.IsRequest
            ? "/// <summary>Members that this version does not know, by their names on the wire. They are sent as they are.</summary>"
            : "/// <summary>Members of the response that this version does not know, by their names on the wire, with their JSON as it came.</summary>");
        code.Line("public IDictionary<string, JToken?> AdditionalProperties =>");
        code.Then("_additionalProperties ??= new LazyJsonDictionary();").Line();
        code.Line("// JsonConvert.PopulateObject asks no converter. It finds no member to fill, so that it comes here with each that it is given.");
        code.Line("[JsonExtensionData]");
        code.Line("private IDictionary<string, JToken?> Populated => throw JsonRead.NotPopulated(this);").Line();
        code.Line("LazyJsonDictionary? IApiModel.Unknown => _additionalProperties;").Line();
        if (model.Text.Length > 0)
        {
            var text = model.Properties.First(p => p.Wire == model.Text).Name;
            code.Line("/// <summary>Converts a text.</summary>");
            code.Line($"/// <param name=\"text\">The value of <see cref=\"{text}\"/>.</param>");
            code.Line($"public static implicit operator {model.Name}(string text) => new() {{ {text} = text }};").Line();
            code.Line($"internal string? TextAlone => {text};").Line();
        }

        if (model.IsRequest)
        {
            Copy(code, model);
        }
    }

    // Lists too: what is sent later must be what was asked for, whatever happens to the caller's object in between.
    private static void Copy(Code code, ModelInfo model)
    {
        code.Open($"internal {model.Name} Copy()");
        code.Line($"var copy = ({model.Name})MemberwiseClone();");
        code.Line("copy._additionalProperties = _additionalProperties?.Copy();");
        foreach (var property in model.Properties.Where(p => p.Type.Container != Container.None))
        {
            code.Line($"copy.{property.Stored} = OptionalCollection.Copy({property.Stored}){(property.Lazy ? "" : "!")};");
        }

        code.Line("return copy;").Close().Line();
    }

    private static void Converter(Code code, ModelInfo model)
    {
        code.Open($"internal sealed class Converter : ModelConverter<{model.Name}>");
        code.Line($"protected override {model.Name} Read(JsonReader reader) => new(reader);");
        code.Close();
    }
}
