using System.Linq.Expressions;

namespace ScrutinyPortal.Model;

/// <summary>A rule about a record on a given day, written once: a condition that the database understands, and a question that one record answers.</summary>
public sealed class DayRule<T>(Expression<Func<T, DateOnly, bool>> rule)
{
    private readonly Func<T, DateOnly, bool> _holds = rule.Compile();

    public bool Holds(T record, DateOnly day) => _holds(record, day);

    /// <summary>The condition that the rule holds on that day, or that it does not. The day stays a parameter, so that one plan serves every day.</summary>
    public Expression<Func<T, bool>> On(DateOnly day, bool holds = true)
    {
        Expression<Func<DateOnly>> parameter = () => day;
        var condition = new Substitute(rule.Parameters[1], parameter.Body).Visit(rule.Body);
        return Expression.Lambda<Func<T, bool>>(holds ? condition : Expression.Not(condition), rule.Parameters[0]);
    }
}
