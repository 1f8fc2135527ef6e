namespace TwelveLabs.Generator.Emit;

/// <summary>A method that a class was given, as its interface declares it.</summary>
internal sealed class Member(string returns, string name, string parameters, bool obsolete, bool preferred, string cref)
{
    public const string Obsolete = "[Obsolete(\"The vendor has deprecated this operation.\")]";
    public const string Preferred = "[System.Runtime.CompilerServices.OverloadResolutionPriority(1)]";

    public void Declare(Code code, string @class)
    {
        code.Line($"/// <inheritdoc cref=\"{@class}.{cref}\"/>");
        if (obsolete)
        {
            code.Line(Obsolete);
        }

        if (preferred)
        {
            code.Line(Preferred);
        }

        code.Line($"{returns} {name}({parameters});").Line();
    }
}
