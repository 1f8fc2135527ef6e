using System.Reflection;
using System.Runtime.CompilerServices;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class NoWireNames : ShapeRule
{
    public override string Id => "TLR003";

    public override string Mend => "Give the member a .NET name; how it is called on the wire stands in its attribute.";

    public override Sample Broken => new([typeof(Bad), typeof(bad_type)], ["Bad.index_id", "Bad._id", "Bad.get", "Bad.TakeAsync", "Bad.Page_Info", "bad_type"]);

    public override IEnumerable<Finding> Find(Surface surface) => surface.Types.SelectMany(type =>
        Named(type).Where(member => !IsOurs(member.Name)).Select(member => At(Names.Of(member), "has an underscore or begins with a small letter."))
        .Concat(from item in Signatures.Parameters(type)
                where item.Parameter.Name!.Contains('_', StringComparison.Ordinal)
                select At(Names.Of(item.Method), $"the parameter {item.Parameter.Name} has an underscore.")));

    private static IEnumerable<MemberInfo> Named(Type type) =>
        [type, .. Surface.Methods(type), .. Surface.Properties(type), .. Surface.Fields(type), .. Surface.Events(type)];

    private static bool IsOurs(string name) => char.IsUpper(name[0]) && !name.Contains('_', StringComparison.Ordinal);

    private interface bad_type;

    private interface Bad
    {
        string index_id { get; }

        string _id { get; }

        string Page_Info { get; }

        void get();

        void TakeAsync(string index_id);

        string IndexId { get; }

        void Take(string indexId);
    }
}

internal sealed class NamespacesAreFew : ShapeRule
{
    private static readonly string[] Ours = ["TwelveLabs", "TwelveLabs.Emulator"];

    public override string Id => "TLR018";

    public override string Mend => "Put the type into the namespace TwelveLabs (TwelveLabs.Emulator for the emulator's), extension methods into that of the type they extend.";

    public override Sample Broken => new([typeof(TwelveLabsClient), typeof(Bad)], ["Bad"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        where !Ours.Contains(type.Namespace) && !(IsForExtensions(type) && (type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal) || ExtendsItsNamespace(type)))
        select At(Names.Of(type), $"is in {type.Namespace}.");

    private static bool IsForExtensions(Type type) => type.IsAbstract && type.IsSealed && Surface.Methods(type).All(method => method.IsDefined(typeof(ExtensionAttribute), inherit: false));

    private static bool ExtendsItsNamespace(Type type) => Surface.Methods(type).All(method => method.GetParameters()[0].ParameterType.Namespace == type.Namespace);

    private interface Bad;
}
