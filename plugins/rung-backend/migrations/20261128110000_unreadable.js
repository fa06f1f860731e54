// @ts-check

/**
 * What is not stated moves from the details into a column, beside what cannot
 * be read, so that lists can be filtered by both. The next scan fills them: it
 * scores everything anew, because the engine's version is another one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    table
      .text('missing')
      .notNullable()
      .defaultTo('[]')
      .comment('A JSON array of the numbers that are not stated');
    table
      .text('unreadable')
      .notNullable()
      .defaultTo('[]')
      .comment('A JSON array of the numbers that cannot be read');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumns('missing', 'unreadable');
  });
};
