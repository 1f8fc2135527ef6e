using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Serialization;

/// <summary>Creates an instance of a type that is used only to read others: .NET Standard has no static interface members.</summary>
internal static class AnyInstance
{
    public static IApiValue<T>? Of<
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
#endif
    T>() =>
#if NET
        System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(T)) as IApiValue<T>;
#else
        System.Runtime.Serialization.FormatterServices.GetUninitializedObject(typeof(T)) as IApiValue<T>;
#endif
}
