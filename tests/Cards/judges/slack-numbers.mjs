// Slack's types say most limits in words alone: what stands in their comments becomes part of the schema.

// "Maximum length for this field is 255 characters", "There is a maximum of 25 elements", and what else of the kind stands in the comments.
export function numbered(schema) {
  visit(schema, node => {
    const said = typeof node.description === 'string' ? node.description.replaceAll(/\s+/g, ' ') : '';
    const longest = number(/max(?:imum)? length(?: for[^.]*?)?(?: is| of)? ([\d,]+) characters/i, said);
    const most = number(/max(?:imum)?(?: number of [\w ]+? is| of)? (\d+) ?(?!characters|\d)/i, said);
    if (node.type === 'string') {
      Object.assign(node, longest && { maxLength: longest }, /minimum length is 1/i.test(said) && { minLength: 1 });
    } else if (node.type === 'array') {
      Object.assign(node, most && { maxItems: most }, longest && { items: textWithin(node.items, longest) });
    } else if (node.$ref && longest) {
      Object.assign(node, textWithin({ $ref: node.$ref }, longest));
      delete node.$ref;
    }
  });
  return schema;
}

const number = (pattern, text) => Number(pattern.exec(text)?.[1].replaceAll(',', '')) || undefined;

const textWithin = (schema, longest) => ({ allOf: [schema, { properties: { text: { maxLength: longest } } }] });

export function visit(node, change) {
  if (node && typeof node === 'object') {
    change(node);
    Object.values(node).forEach(child => visit(child, change));
  }
}
